package org.rawi.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The table of modules in ARCHITECTURE.md: «| `text` | bytes to words … | `model` | |». */
final class ModuleTable {
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private final Map<String, Module> modules = new LinkedHashMap<>();

    /**
     * One row.
     *
     * @param name the module, which is also its package below org.rawi
     * @param uses the modules that it is built on
     * @param atRunTime the modules that only have to be there when it runs
     * @param libraries packages of libraries that it may use beside the JDK's
     */
    record Module(String name, List<String> uses, List<String> atRunTime, List<String> libraries) {
        String packageName() {
            return "org.rawi." + name.replace('-', '.');
        }
    }

    /** Reads the table below the heading «The modules». */
    static ModuleTable read() {
        ModuleTable table = new ModuleTable();
        Checkout.lines("ARCHITECTURE.md").stream()
                .dropWhile(line -> !line.equals("## The modules"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .map(line -> moduleOf(line.split("\\|", -1)))
                .forEach(module -> table.modules.put(module.name(), module));
        return table;
    }

    private static Module moduleOf(String[] cells) {
        String[] uses = cells[3].split("at run time:", -1);
        return new Module(
                names(cells[1]).get(0), names(uses[0]), uses.length > 1 ? names(uses[1]) : List.of(), names(cells[4]));
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(match -> match.group(1)).toList();
    }

    /** The modules, in the order of the table. */
    List<Module> modules() {
        return List.copyOf(modules.values());
    }

    /** The module named, all that it is built on, and all that those are built on. */
    Set<Module> reach(Module module) {
        Set<Module> reached = new LinkedHashSet<>();
        List<Module> ahead = new ArrayList<>(List.of(module));
        while (!ahead.isEmpty()) {
            Module next = ahead.remove(0);
            if (reached.add(next)) {
                next.uses().forEach(name -> ahead.add(modules.get(name)));
            }
        }
        return reached;
    }
}
