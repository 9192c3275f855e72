// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.render;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.dateline.testing.ArchitectureRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shape of the renderers: what they may use, and where text is escaped. */
class ArchitectureTest {

    private static final String RENDER = "io.github.dateline.render";

    private static final JavaClasses CLASSES = ArchitectureRules.mainClassesOf(RENDER);

    @Test
    void readersOfArticlesAreNotUsedHere() {
        // JSON too: the JSON renderer asks core's json package.
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "org.jsoup..",
                        "org.natty..",
                        "org.antlr..",
                        "org.apache.commons.lang3..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void escapingIsDoneInOneClass() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(RENDER + ".text.Escape")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.apache.commons.text.StringEscapeUtils")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.text.translate..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void eachFormatHasOneWriter() {
        Map<String, List<String>> writers = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && type.getSimpleName().endsWith("Writer"))
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName, Collectors.mapping(JavaClass::getSimpleName, Collectors.toList())));

        assertThat(writers.values()).allSatisfy(names -> assertThat(names).hasSize(1));
    }

    @Test
    void templatesNeverInterpolate() {
        // ${…} inside an article's text would be expanded, looked up in files, or fetched.
        noClasses()
                .should()
                .callMethod("org.apache.commons.text.StringSubstitutor", "createInterpolator")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.text.lookup..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void substitutionIsDoneInTemplatesOnly() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Template")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.apache.commons.text.StringSubstitutor")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void formatsHaveNoCycles() {
        slices().matching(RENDER + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void internalsServeTheirParent() {
        ArchitectureRules.internalsServeTheirParent().check(CLASSES);
    }

    @Test
    void publicSignaturesAreOurs() {
        ArchitectureRules.publicSignaturesAreOurs().check(CLASSES);
    }

    @Test
    void nothingDependsOnTheMachine() {
        ArchitectureRules.nothingDependsOnTheMachine().check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(ArchitectureRules.packagesWithoutNullMarked(CLASSES)).isEmpty();
    }
}
