// SPDX-License-Identifier: Apache-2.0
package io.github.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.dateline.testing.ArchitectureRules.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.dateline.testing.ArchitectureRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the library: which package may use which, where each third-party library lives, and what no code does. */
class ArchitectureTest {

    /** The pipe, in order: a package may use those before it, but text and time know nothing of each other. */
    private static final List<String> PIPE =
            List.of("text", "time", "tag", "resolve", "article", "context", "event", "edit", "json", "update");

    /** The only classes that may use Commons Text: one for each job that it does here. */
    private static final List<String> COMMONS_TEXT_HOMES = List.of("io.github.dateline.update.internal.TextSimilarity");

    private static final JavaClasses CLASSES = ArchitectureRules.mainClassesOf(BASE);

    static Stream<Arguments> arrows() {
        return PIPE.stream().map(name -> Arguments.of(name, allowed(name)));
    }

    private static List<String> allowed(String name) {
        return name.equals("time") ? List.of("time") : PIPE.subList(0, PIPE.indexOf(name) + 1);
    }

    @ParameterizedTest(name = "{0} uses only {1}")
    @MethodSource("arrows")
    void packagesUseOnlyThoseBeforeThem(String name, List<String> allowed) {
        String[] packages =
                allowed.stream().map(each -> BASE + "." + each + "..").toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(BASE + "." + name + "..")
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(BASE + "..")).or(resideInAnyPackage(packages)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInThePipe() {
        String[] known = Stream.concat(Stream.of(BASE), PIPE.stream().map(each -> BASE + "." + each + ".."))
                .toArray(String[]::new);

        classes().should().resideInAnyPackage(known).allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(BASE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void internalsServeTheirParent() {
        ArchitectureRules.internalsServeTheirParent().check(CLASSES);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource({
        "org.natty.., ..dateline.tag.internal..,",
        "org.antlr.., ..dateline.tag.internal..,",
        "org.jsoup.., ..dateline.article.internal..,",
        "tools.jackson.., ..dateline.article.internal.., ..dateline.json..",
        "com.fasterxml.jackson.., ..dateline.article.internal.., ..dateline.json..",
    })
    void eachLibraryHasItsHome(String library, String home, String otherHome) {
        noClasses()
                .that()
                .resideOutsideOfPackages(home, otherHome == null ? home : otherHome)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void commonsTextStaysBehindItsNamedClasses() {
        noClasses()
                .that(not(isOneOf(COMMONS_TEXT_HOMES)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.text..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void librariesThatOthersBringAreNotOurs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.lang3..")
                .allowEmptyShould(true)
                .check(CLASSES);
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

    private static DescribedPredicate<JavaClass> isOneOf(List<String> names) {
        return DescribedPredicate.describe(
                "one of " + names,
                type -> names.stream()
                        .anyMatch(name ->
                                type.getName().equals(name) || type.getName().startsWith(name + "$")));
    }
}
