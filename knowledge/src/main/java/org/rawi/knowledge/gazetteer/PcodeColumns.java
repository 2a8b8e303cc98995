package org.rawi.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which column of a p-code table holds what, guessed from the head and from what stands below it.
 *
 * <p>«ADM1_PCODE», «admin1Pcode» and «adm1_pcode» are the codes of level 1; a code with no level is that of the place
 * itself. Whether a name is Arabic or Latin is told by its letters, since «adm1_name1» does not say.
 */
final class PcodeColumns {
    /** The level of a populated place, below all units. */
    static final int PLACE = 4;

    private static final Pattern LEVEL = Pattern.compile("adm(?:in)?(?:level)?(\\d)(.*)");
    private static final String NO_NAME =
            ".*(date|valid|area|sqkm|version|iso|type|source|status|lang|objectid|shape).*";

    /** The columns of one level; -1 where there is none. */
    record Level(int code, int arabic, int latin) {}

    private final List<String> head;
    private final SortedMap<Integer, Level> levels = new TreeMap<>();
    private final int lat;
    private final int lon;

    private PcodeColumns(List<String> head, List<List<String>> sample) {
        this.head = head;
        lat = column("(y|lat.*|pointy|centerlat|centroidlat|ycoord.*|.*latitude.*)");
        lon = column("(x|lon.*|pointx|centerlon|centroidlon|xcoord.*|.*longitude.*)");
        for (int level = 0; level <= PLACE; level++) {
            int code = find(level, "p?code?s?|pcod\\w*|\\w*pcode\\w*", sample, true);
            if (code >= 0) {
                levels.put(level, new Level(code, name(level, sample, true), name(level, sample, false)));
            }
        }
    }

    /** The columns by the head and the rows that follow; empty where no column has p-codes. */
    static Optional<PcodeColumns> guess(List<String> head, List<List<String>> sample) {
        PcodeColumns columns = new PcodeColumns(head, sample);
        return columns.levels.isEmpty() ? Optional.empty() : Optional.of(columns);
    }

    private int column(String pattern) {
        for (int i = 0; i < head.size(); i++) {
            if (plain(head.get(i)).matches(pattern)) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** The first column of the level whose name, after the level, fits. */
    private int find(int level, String pattern, List<List<String>> sample, boolean codes) {
        for (int i = 0; i < head.size(); i++) {
            String name = plain(head.get(i));
            Matcher matcher = LEVEL.matcher(name);
            boolean leveled = matcher.matches();
            int at = leveled ? Integer.parseInt(matcher.group(1)) : PLACE;
            String rest = leveled ? matcher.group(2) : name;
            boolean fits = codes == rest.matches(leveled ? pattern : ".*pcode?.*|placecode|ppcode");
            if (at == level && fits && filled(i, sample)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean filled(int column, List<List<String>> sample) {
        return sample.stream()
                .anyMatch(row -> column < row.size() && !row.get(column).isBlank());
    }

    private int name(int level, List<List<String>> sample, boolean arabic) {
        for (int i = 0; i < head.size(); i++) {
            String name = plain(head.get(i));
            Matcher matcher = LEVEL.matcher(name);
            boolean leveled = matcher.matches();
            boolean here = leveled ? Integer.parseInt(matcher.group(1)) == level : level == PLACE;
            boolean named = leveled || name.matches(".*name.*|.*(arabic|english)|ar|en");
            String rest = leveled ? matcher.group(2) : name;
            if (here && named && i != lat && i != lon && !rest.matches(".*pcod.*|" + NO_NAME)) {
                if (isArabic(i, sample) == arabic && hasLetters(i, sample)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isArabic(int column, List<List<String>> sample) {
        long arabic = sample.stream()
                .filter(row -> column < row.size() && ArabicNames.isArabic(row.get(column)))
                .count();
        long all = sample.stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .count();
        return arabic * 2 > all;
    }

    private static boolean hasLetters(int column, List<List<String>> sample) {
        return sample.stream()
                .anyMatch(row ->
                        column < row.size() && row.get(column).codePoints().anyMatch(Character::isLetter));
    }

    /** The levels that the table has codes for, the largest units first. */
    SortedMap<Integer, Level> levels() {
        return levels;
    }

    int lat() {
        return lat;
    }

    int lon() {
        return lon;
    }

    /** «level 1: ADM1_PCODE, Arabic ADM1_AR, Latin ADM1_EN; …»: so that a wrong guess is seen. */
    String told() {
        List<String> parts = new ArrayList<>();
        levels.forEach((level, columns) -> parts.add((level == PLACE ? "places" : "level " + level) + ": "
                + title(columns.code()) + ", Arabic " + title(columns.arabic()) + ", Latin " + title(columns.latin())));
        parts.add("coordinates: " + title(lat) + ", " + title(lon));
        return String.join("; ", parts);
    }

    private String title(int column) {
        return column < 0 ? "none" : head.get(column);
    }
}
