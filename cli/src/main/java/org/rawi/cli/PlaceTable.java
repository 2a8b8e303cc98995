package org.rawi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.PlaceEntry;

/** Places as lines under a head, aligned for a person or with tabs for a program. */
final class PlaceTable {
    private static final List<String> HEAD =
            List.of("id", "class", "name_en", "lat, lon", "within", "country", "source", "name");

    private final Gazetteer gazetteer;

    PlaceTable(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The only Arabic column stands last: a right-to-left display would swap it with what follows. */
    private List<String> cells(PlaceEntry place) {
        String within = gazetteer.within(place).stream().map(PlaceEntry::nameEn).collect(Collectors.joining(", "));
        return List.of(
                place.id(),
                place.kind(),
                place.nameEn(),
                String.format(Locale.ROOT, "%.4f, %.4f", place.lat(), place.lon()),
                within,
                place.country(),
                place.source(),
                place.name());
    }

    List<String> lines(List<PlaceEntry> places, boolean aligned) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        places.forEach(place -> rows.add(cells(place)));
        return rows.stream()
                .map(row -> aligned ? aligned(row, rows) : String.join("\t", row))
                .toList();
    }

    private static String aligned(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size() - 1; i++) {
            int column = i;
            int width =
                    rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
            line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
        }
        return line.append(row.get(row.size() - 1)).toString();
    }
}
