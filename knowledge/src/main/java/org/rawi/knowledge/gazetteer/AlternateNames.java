package org.rawi.knowledge.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Arabic names in GeoNames' files of alternate names: {@code alternateNamesV2.txt} for the world, or one a country.
 *
 * <p>Columns: number, geonameid, language, name, preferred, short, colloquial, historic, from, to.
 */
final class AlternateNames {
    private static final int LEAST_COLUMNS = 4;
    private static final int COLLOQUIAL = 6;
    private static final int HISTORIC = 7;

    private final Map<Integer, List<String>> names = new HashMap<>();

    static boolean isSuch(String head) {
        String[] cells = head.split("\t", -1);
        return cells.length >= LEAST_COLUMNS
                && cells.length < GeoNamesDump.COLUMNS
                && cells[0].matches("\\d+")
                && cells[1].matches("\\d+");
    }

    /** Takes the names of the places wanted from a file; the rest of the world is passed over. */
    void read(LineFile file, BitSet wanted, ImportReport report) throws IOException {
        file.forEach((number, line) -> {
            String[] cells = line.split("\t", -1);
            if (cells.length < LEAST_COLUMNS || !cells[1].matches("\\d{1,9}")) {
                report.bad(
                        file.name() + ":" + number, "not a row of alternate names: number, geonameid, language, name");
            } else if (cells[2].equals("ar") && wanted.get(Integer.parseInt(cells[1])) && !isOld(cells)) {
                take(cells);
            }
        });
        report.read(file.name());
    }

    private static boolean isOld(String[] cells) {
        return is(cells, COLLOQUIAL) || is(cells, HISTORIC);
    }

    private void take(String[] cells) {
        List<String> known = names.computeIfAbsent(Integer.valueOf(cells[1]), k -> new ArrayList<>(2));
        known.add(is(cells, LEAST_COLUMNS) ? 0 : known.size(), cells[3]);
    }

    private static boolean is(String[] cells, int column) {
        return cells.length > column && cells[column].equals("1");
    }

    /** The Arabic names of a place, the preferred first. */
    List<String> of(int geonameid) {
        return names.getOrDefault(geonameid, List.of());
    }
}
