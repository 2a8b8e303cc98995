package org.rawi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawi.architecture.ModuleTable.Module;

/** Holds the table of ARCHITECTURE.md against the code and the poms. */
class ModulesTest {
    private static final ModuleTable TABLE = ModuleTable.read();
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<groupId>org\\.rawi</groupId>\\s*<artifactId>rawi-([a-z-]+)</artifactId>\\s*(?:<scope>(\\w+)</scope>)?");

    static Stream<Module> modules() {
        return TABLE.modules().stream();
    }

    @Test
    void theTableNamesTheModulesThatAreBuiltInTheirOrder() {
        List<String> built = MODULE.matcher(String.join("\n", Checkout.lines("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(TABLE.modules()).extracting(Module::name).isEqualTo(built);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleUsesOnlyWhatTheTableAllows(Module module) {
        List<String> allowed = new ArrayList<>(List.of("java..", "javax.."));
        for (Module reached : TABLE.reach(module)) {
            allowed.add(reached.packageName() + "..");
        }
        module.libraries().forEach(library -> allowed.add(library + ".."));
        classes()
                .that()
                .resideInAPackage(module.packageName() + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .allowEmptyShould(true)
                .because("ARCHITECTURE.md says so")
                .check(Checkout.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleIsBuiltOnWhatTheTableNames(Module module) {
        assertThat(dependencies(module, null)).containsExactlyInAnyOrderElementsOf(module.uses());
        assertThat(dependencies(module, "runtime")).containsExactlyInAnyOrderElementsOf(module.atRunTime());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleUsesOnlyModulesAboveIt(Module module) {
        List<String> names = TABLE.modules().stream().map(Module::name).toList();
        List<String> above = names.subList(0, names.indexOf(module.name()));
        assertThat(above).containsAll(module.uses()).containsAll(module.atRunTime());
    }

    @Test
    void everyClassLivesInAModuleOfTheTable() {
        String[] packages = modules().map(module -> module.packageName() + "..").toArray(String[]::new);
        classes().should().resideInAnyPackage(packages).check(Checkout.CLASSES);
    }

    private static List<String> dependencies(Module module, String scope) {
        List<String> declared = Checkout.lines(module.name() + "/pom.xml");
        int from = declared.indexOf("    <dependencies>");
        String pom = from < 0 ? "" : String.join("\n", declared.subList(from, declared.size()));
        return DEPENDENCY
                .matcher(pom)
                .results()
                .filter(match -> Objects.equals(scope, match.group(2)))
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
