package org.rawi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same text gives the same claims whatever the machine's language, encoding, zone and day. */
class DefaultsTest {
    private static final Calls LOCALE = Calls.to(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(String, Object[])",
            "java.lang.String.formatted(Object[])",
            "java.io.PrintStream.printf(String, Object[])",
            "java.io.PrintStream.format(String, Object[])",
            "java.io.PrintWriter.printf(String, Object[])",
            "java.io.PrintWriter.format(String, Object[])",
            "java.text.DecimalFormat.<init>(String)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.text.Collator.getInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(String)",
            "java.util.Formatter.<init>()",
            "java.util.Formatter.<init>(Appendable)",
            "java.util.Locale.getDefault()");

    private static final Calls CHARSET = Calls.to(
            "java.lang.String.<init>(byte[])",
            "java.lang.String.<init>(byte[], int, int)",
            "java.lang.String.getBytes()",
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.FileReader.<init>(File)",
            "java.io.FileReader.<init>(String)",
            "java.io.FileWriter.<init>(File)",
            "java.io.FileWriter.<init>(String)",
            "java.io.InputStreamReader.<init>(InputStream)",
            "java.io.OutputStreamWriter.<init>(OutputStream)",
            "java.io.PrintStream.<init>(OutputStream)",
            "java.io.PrintStream.<init>(OutputStream, boolean)",
            "java.io.PrintWriter.<init>(OutputStream)",
            "java.io.PrintWriter.<init>(OutputStream, boolean)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.util.Scanner.<init>(InputStream)");

    private static final Calls CLOCK = Calls.to(
            "java.lang.System.currentTimeMillis()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDate.now(ZoneId)",
            "java.time.LocalDateTime.now()",
            "java.time.LocalDateTime.now(ZoneId)",
            "java.time.OffsetDateTime.now()",
            "java.time.Year.now()",
            "java.time.YearMonth.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.ZonedDateTime.now(ZoneId)",
            "java.time.ZoneId.systemDefault()",
            "java.util.Calendar.getInstance()",
            "java.util.Date.<init>()",
            "java.util.TimeZone.getDefault()");

    @Test
    void nothingDependsOnTheLanguageOfTheMachine() {
        noClasses().should().accessTargetWhere(LOCALE).check(Checkout.CLASSES);
    }

    @Test
    void nothingDependsOnTheEncodingOfTheMachine() {
        noClasses().should().accessTargetWhere(CHARSET).check(Checkout.CLASSES);
    }

    @Test
    void nothingDependsOnTheZoneOrTheDayOfTheMachine() {
        noClasses().should().accessTargetWhere(CLOCK).check(Checkout.CLASSES);
    }

    @Test
    void onlyTheCommandLineReadsAClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rawi.cli..")
                .should()
                .accessTargetWhere(Calls.to("java.time.Clock.systemUTC()"))
                .check(Checkout.CLASSES);
    }

    @Test
    void aCallThatDependsOnTheMachineIsSeen() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
        for (Calls calls : List.of(LOCALE, CHARSET, CLOCK)) {
            List<JavaAccess<?>> seen = offender.get(Offender.class).getAccessesFromSelf().stream()
                    .filter(calls)
                    .collect(Collectors.toList());
            assertThat(seen).as(calls.getDescription()).hasSize(2);
        }
    }

    /** Two calls of each sort. */
    @SuppressWarnings({"DefaultCharset", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "unused"})
    private static final class Offender {
        static final Function<String, String> LOWER = String::toLowerCase;

        static String locale(int count) {
            return String.format("%d", count);
        }

        static String charset(byte[] bytes) {
            return new String(bytes, 0, "é".getBytes().length);
        }

        static long clock() {
            return LocalDate.now().toEpochDay() + System.currentTimeMillis();
        }
    }

    /** Calls of methods written as people write them, «java.lang.String.getBytes()». */
    private static final class Calls extends DescribedPredicate<JavaAccess<?>> {
        private final List<String> methods;

        private Calls(List<String> methods) {
            super("is one of " + methods);
            this.methods = methods;
        }

        static Calls to(String... methods) {
            return new Calls(List.of(methods));
        }

        @Override
        public boolean test(JavaAccess<?> access) {
            // «java.lang.String.format(java.lang.String, [Ljava.lang.Object;)», in the short form of the lists above
            String target = access.getTarget()
                    .getFullName()
                    .replaceAll("(?<=[(, ])\\[L([\\w.$]+);", "$1[]")
                    .replace("[B", "byte[]")
                    .replaceAll("(?<=[(, ])[a-z][\\w]*\\.[\\w.]*?(?=[A-Z]\\w*[\\[,)])", "");
            return methods.contains(target);
        }
    }
}
