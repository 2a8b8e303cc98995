package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.knowledge.compile.KnowledgeFiles;
import org.rawi.knowledge.frame.Frame;

/** How much there is to know, for a person who asks whether it is sound. */
final class KnowledgeSummary {
    private KnowledgeSummary() {}

    /** A line a table, frames and kinds, and the checksum that every claim is stamped with. */
    static List<String> of(Knowledge knowledge) {
        List<String> lines = new ArrayList<>();
        int rows = 0;
        for (Table table : Table.values()) {
            int count = knowledge.rows(table).size();
            rows += count;
            if (count > 0) {
                lines.add(line(table.tableName(), count, about(table)));
            }
        }
        lines.add(line("frames", knowledge.frames().size(), "ways of telling an event, each with its own examples"));
        lines.add(line("kinds", knowledge.kinds().size(), "kinds of event, with their codes in other schemes"));
        lines.add("");
        lines.add(String.format(Locale.ROOT, "sound: %,d rows; every claim coded by them bears the checksum", rows));
        lines.add(knowledge.checksum());
        return lines;
    }

    /** What each file of {@code folder} adds, or what of the bundled knowledge it takes the place of. */
    static List<String> layer(Path folder, Knowledge layered, Knowledge bundled) throws IOException {
        Map<String, Integer> counts = entries(layered);
        Map<String, Integer> before = entries(bundled);
        Set<String> paths = KnowledgeFiles.of(folder).paths();
        int width = paths.stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(folder + ", laid over what comes with Rawi:");
        for (String path : paths) {
            lines.add("  " + path + " ".repeat(width - path.length())
                    + String.format(Locale.ROOT, " %6d  ", counts.getOrDefault(path, 0))
                    + (before.containsKey(path)
                            ? "in place of the bundled file of that name, which has " + before.get(path)
                            : "new file"));
        }
        lines.addAll(replaced(paths, layered, bundled));
        lines.add("");
        return lines;
    }

    /** Rows of other files whose id a file of the layer has too. */
    private static List<String> replaced(Set<String> paths, Knowledge layered, Knowledge bundled) {
        List<String> lines = new ArrayList<>();
        for (Table table : List.of(Table.ACTORS, Table.PERSONS, Table.PLACES)) {
            Map<String, Row> before = new TreeMap<>();
            bundled.rows(table).forEach(row -> before.put(row.cell("id"), row));
            for (Row row : layered.rows(table)) {
                Row old = before.get(row.cell("id"));
                if (paths.contains(row.file()) && old != null && !old.file().equals(row.file())) {
                    lines.add("  " + row.origin() + ": " + row.cell("id") + " in place of " + old.origin());
                }
            }
        }
        return lines;
    }

    /** Rows, frames or kinds by the file that they stand in. */
    private static Map<String, Integer> entries(Knowledge knowledge) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Table table : Table.values()) {
            knowledge.rows(table).forEach(row -> counts.merge(row.file(), 1, Integer::sum));
        }
        for (Frame frame : knowledge.frames()) {
            counts.merge(frame.origin(), 1, Integer::sum);
        }
        knowledge.kinds().keySet().forEach(kind -> counts.merge("codebook/" + kind + ".kind", 1, Integer::sum));
        return counts;
    }

    private static String line(String name, int count, String about) {
        return String.format(Locale.ROOT, "%-16s %,7d  %s", name, count, about);
    }

    private static String about(Table table) {
        return switch (table) {
            case ACTORS -> "states, forces, groups and offices, by id";
            case COUNTRIES -> "countries with their adjectives, governments and capitals";
            case INSTITUTIONS -> "what every state has one of: a foreign minister, an army";
            case COMPOSITIONS -> "ids that a country and an institution do not simply make";
            case PERSONS -> "holders of offices";
            case TERMS -> "who held which office when";
            case SOURCES -> "outlets, agencies, monitors";
            case UNNAMED_SOURCES -> "sources without a name, by type";
            case ACTOR_HEADS -> "words before an actor: its units, aircraft, commander";
            case REFERENCES -> "words for what was named before";
            case HOLDINGS -> "what a party holds: positions, convoys";
            case WEAPONS -> "what is used";
            case EQUIPMENT -> "what is lost: vehicles, aircraft, stores";
            case FACILITIES -> "hospitals, schools, depots";
            case PEOPLE -> "the people whom tolls count";
            case PLACES -> "the gazetteer";
            case FEATURE_CODES -> "what the codes of other gazetteers mean here, for imports";
            case COMMON_WORDS -> "words that a village may bear as its name too, for imports";
            case PLACE_WORDS -> "words of class and direction around a place's name";
            case RELATIONS -> "near, between, north of";
            case GRAMMAR -> "function words and what they do";
            case TIME -> "days, months, parts of the day";
            case NUMBERS -> "numbers in words";
            case VERBS -> "verbs, their forms made by rule";
            case NOUNS -> "nouns that carry an event";
            case REPORTING -> "words that hand the telling to a source";
            case SUPPORT -> "verbs that leave the event to their noun";
            case RESTRAINTS -> "words that keep an event from having happened: a fear, a plan";
            case DOMAINS -> "words of sport, trade, weather: other fields that borrow words of war";
            case FURNITURE -> "marks of what is no article: share lines, menus";
            case LANGUAGES -> "languages of the Arabic script, to code Arabic alone";
            case ALLIANCES -> "who fights beside whom: coalitions, operations rooms";
            case LEDGER_WORDS -> "words that the ledger looks for in claims: extended, all of an area";
            case CONFIDENCE -> "how often each frame was right";
        };
    }
}
