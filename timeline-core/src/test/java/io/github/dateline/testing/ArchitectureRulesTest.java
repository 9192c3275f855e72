// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** A rule that never fires guards nothing: each is shown something to object to. */
class ArchitectureRulesTest {

    @Test
    void findsWhatDependsOnTheMachine() {
        assertThat(violations(ArchitectureRules.nothingDependsOnTheMachine(), LeansOnTheMachine.class))
                .hasSize(6)
                .anyMatch(line -> line.endsWith("use UTF-8"))
                .anyMatch(line -> line.endsWith("use Locale.ROOT"))
                .anyMatch(line -> line.endsWith("return a value"))
                .anyMatch(line -> line.contains("now()") && line.endsWith("pass the anchor in"))
                .anyMatch(line -> line.contains("now(java.time.ZoneId)"))
                .anyMatch(line -> line.contains("java.lang.String.toLowerCase()"));
    }

    @Test
    void leavesExplicitLocalesAlone() {
        assertThat(violations(ArchitectureRules.nothingDependsOnTheMachine(), NamesItsLocale.class))
                .isEmpty();
    }

    @Test
    void findsForeignTypesInPublicSignatures() {
        assertThat(violations(ArchitectureRules.publicSignaturesAreOurs(), ShowsAForeignType.class))
                .singleElement()
                .asString()
                .contains("foreign(");
    }

    @Test
    void findsUnmarkedPackages() {
        JavaClasses unmarked = new ClassFileImporter().importClasses(ArchitectureRulesTest.class);
        JavaClasses marked = new ClassFileImporter().importPackagesOf(NullMarked.class);

        assertThat(ArchitectureRules.packagesWithoutNullMarked(unmarked)).containsExactly("io.github.dateline.testing");
        assertThat(ArchitectureRules.packagesWithoutNullMarked(marked)).hasSize(1);
    }

    private static List<String> violations(ArchRule rule, Class<?> type) {
        return rule.evaluate(new ClassFileImporter().importClasses(type))
                .getFailureReport()
                .getDetails();
    }

    @SuppressWarnings({"unused", "DefaultCharset", "StringCaseLocaleUsage", "JavaTimeDefaultTimeZone", "SystemOut"})
    private static final class LeansOnTheMachine {
        final byte[] bytes = "Zürich".getBytes();
        final Supplier<LocalDate> today = LocalDate::now;
        final LocalDate there = LocalDate.now(java.time.ZoneOffset.UTC);
        final UnaryOperator<String> lower = String::toLowerCase;

        void print(double share) {
            System.out.println(String.format("%.2f", share));
        }
    }

    @SuppressWarnings("unused")
    private static final class NamesItsLocale {
        String upper(String text) {
            return String.format(Locale.ROOT, "%s", text.toUpperCase(Locale.ROOT));
        }
    }

    /** Shows a type of another library on purpose. */
    public static final class ShowsAForeignType {
        public ArchRule foreign() {
            return ArchitectureRules.nothingDependsOnTheMachine();
        }

        ArchRule hidden() {
            return foreign();
        }
    }
}
