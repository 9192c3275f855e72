// SPDX-License-Identifier: Apache-2.0
package io.github.dateline.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Architecture rules that hold in every module of the library.
 *
 * <p>Each rule passes when it finds no class to judge, so a package may be planned before it is written.
 */
public final class ArchitectureRules {

    /** The package that all of ours live in. */
    public static final String BASE = "io.github.dateline";

    private static final String INTERNAL = ".internal";

    /** Beginnings of calls and fields that read the machine instead of the input, and what to do instead. */
    private static final List<Banned> MACHINE = List.of(
            new Banned("java.time.Clock.system", "pass the anchor in"),
            new Banned("java.time.ZoneId.systemDefault(", "name the zone"),
            new Banned("java.util.TimeZone.getDefault(", "name the zone"),
            new Banned("java.lang.System.currentTimeMillis(", "pass the anchor in"),
            new Banned("java.lang.System.nanoTime(", "bound the work by counting"),
            new Banned("java.util.Date.<init>()", "pass the anchor in"),
            new Banned("java.util.Calendar.getInstance(", "use java.time"),
            new Banned("java.util.Locale.getDefault(", "use Locale.ROOT"),
            new Banned("java.lang.String.toLowerCase()", "use Locale.ROOT"),
            new Banned("java.lang.String.toUpperCase()", "use Locale.ROOT"),
            new Banned("java.lang.String.format(String,", "use Locale.ROOT"),
            new Banned("java.lang.String.formatted(", "use Locale.ROOT"),
            new Banned("java.text.SimpleDateFormat.", "use java.time"),
            new Banned("java.text.NumberFormat.getInstance()", "use Locale.ROOT"),
            new Banned("java.text.DecimalFormat.<init>(String)", "give the symbols"),
            new Banned("java.text.Collator.getInstance()", "give the locale"),
            new Banned("java.text.BreakIterator.getCharacterInstance()", "give the locale"),
            new Banned("java.text.BreakIterator.getWordInstance()", "give the locale"),
            new Banned("java.text.BreakIterator.getLineInstance()", "give the locale"),
            new Banned("java.text.BreakIterator.getSentenceInstance()", "give the locale"),
            new Banned("java.time.format.DateTimeFormatter.ofPattern(String)", "use Locale.ROOT"),
            new Banned("java.time.format.DateTimeFormatterBuilder.toFormatter()", "use Locale.ROOT"),
            new Banned("java.nio.charset.Charset.defaultCharset(", "use UTF-8"),
            new Banned("java.lang.String.<init>(byte[])", "use UTF-8"),
            new Banned("java.lang.String.<init>(byte[], int, int)", "use UTF-8"),
            new Banned("java.lang.String.getBytes()", "use UTF-8"),
            new Banned("java.io.ByteArrayOutputStream.toString()", "use UTF-8"),
            new Banned("java.io.InputStreamReader.<init>(InputStream)", "use UTF-8"),
            new Banned("java.io.OutputStreamWriter.<init>(OutputStream)", "use UTF-8"),
            new Banned("java.io.FileReader.<init>(File)", "use Files.newBufferedReader"),
            new Banned("java.io.FileReader.<init>(String)", "use Files.newBufferedReader"),
            new Banned("java.io.FileWriter.<init>(File)", "use Files.newBufferedWriter"),
            new Banned("java.io.FileWriter.<init>(String)", "use Files.newBufferedWriter"),
            new Banned("java.util.Scanner.<init>(InputStream)", "use UTF-8"),
            new Banned("java.lang.System.lineSeparator(", "write \\n"),
            new Banned("java.lang.Math.random(", "results must not depend on chance"),
            new Banned("java.util.Random.<init>()", "give the seed"),
            new Banned("java.util.UUID.randomUUID(", "results must not depend on chance"),
            new Banned("java.util.concurrent.ThreadLocalRandom.current(", "results must not depend on chance"),
            new Banned("java.lang.System.out", "return a value"),
            new Banned("java.lang.System.err", "return a value"),
            new Banned("java.lang.System.exit(", "throw"),
            new Banned("java.lang.Throwable.printStackTrace()", "throw"));

    private ArchitectureRules() {}

    /** Reads the main classes of a package and all below it; test classes stay outside. */
    public static JavaClasses mainClassesOf(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
    }

    /** Nothing reads the clock, chance, or the machine's locale, zone or charset, and nothing prints. */
    public static ArchRule nothingDependsOnTheMachine() {
        return classes()
                .should(condition(
                        "depend on its input alone",
                        (type, report) -> type.getAccessesFromSelf().stream()
                                .forEach(access -> reason(access).ifPresent(report))))
                .allowEmptyShould(true);
    }

    /** An {@code internal} package is used by its parent package alone (and from within). */
    public static ArchRule internalsServeTheirParent() {
        return classes()
                .should(condition(
                        "use internal packages of their own package only",
                        (type, report) -> type.getDirectDependenciesFromSelf().stream()
                                .filter(ArchitectureRules::reachesIntoAnothersInternals)
                                .map(Dependency::getDescription)
                                .forEach(report)))
                .allowEmptyShould(true);
    }

    /** Users of the library never see a type of a library that we use. */
    public static ArchRule publicSignaturesAreOurs() {
        return classes()
                .that()
                .arePublic()
                .and()
                .resideOutsideOfPackage("..internal..")
                .should(condition(
                        "show only JDK types and ours",
                        (type, report) -> type.getCodeUnits().stream()
                                .filter(ArchitectureRules::isVisible)
                                .filter(unit -> signature(unit).anyMatch(ArchitectureRules::isThirdParty))
                                .map(JavaCodeUnit::getFullName)
                                .forEach(report)))
                .allowEmptyShould(true);
    }

    /** Returns the packages that lack {@code @NullMarked}, in which NullAway would check nothing. */
    public static List<String> packagesWithoutNullMarked(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<String> reason(JavaAccess<?> access) {
        String target = describe(access.getTarget());
        if (access.getTarget().getOwner().getPackageName().startsWith("java.time")
                && access.getTarget().getName().equals("now")) {
            return Optional.of(access.getDescription() + ": pass the anchor in");
        }
        return MACHINE.stream()
                .filter(banned -> target.startsWith(banned.call()))
                .map(banned -> access.getDescription() + ": " + banned.instead())
                .findFirst();
    }

    private static String describe(AccessTarget target) {
        String name = target.getOwner().getName() + "." + target.getName();
        if (target instanceof AccessTarget.CodeUnitAccessTarget unit) {
            return unit.getRawParameterTypes().stream()
                    .map(JavaClass::getSimpleName)
                    .collect(Collectors.joining(", ", name + "(", ")"));
        }
        return name;
    }

    private static boolean reachesIntoAnothersInternals(Dependency dependency) {
        String target = dependency.getTargetClass().getPackageName();
        int internal = (target + ".").indexOf(INTERNAL + ".");
        if (!target.startsWith(BASE) || internal < 0) {
            return false;
        }
        String parent = target.substring(0, internal);
        String origin = dependency.getOriginClass().getPackageName();
        return !origin.equals(parent) && !(origin + ".").startsWith(parent + INTERNAL + ".");
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getRawReturnType()),
                        unit.getRawParameterTypes().stream(),
                        unit.getExceptionTypes().stream().map(type -> type.toErasure()))
                .flatMap(types -> types)
                .map(JavaClass::getBaseComponentType);
    }

    private static boolean isThirdParty(JavaClass type) {
        return !type.isPrimitive()
                && !type.getPackageName().startsWith("java.")
                && !type.getPackageName().startsWith(BASE);
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }

    private record Banned(String call, String instead) {}
}
