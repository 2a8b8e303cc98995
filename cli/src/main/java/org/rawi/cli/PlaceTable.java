package org.rawi.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.PlaceEntry;

/** Places as lines under a head, aligned for a person or with tabs for a program. */
final class PlaceTable {
    private final Gazetteer gazetteer;

    PlaceTable(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The only Arabic column stands last: a right-to-left display would swap it with what follows. */
    private String[] cells(PlaceEntry place) {
        String within = gazetteer.within(place).stream().map(PlaceEntry::nameEn).collect(Collectors.joining(", "));
        return new String[] {
            place.id(),
            place.kind(),
            place.nameEn(),
            String.format(Locale.ROOT, "%.4f, %.4f", place.lat(), place.lon()),
            within,
            place.country(),
            place.source(),
            place.name()
        };
    }

    List<String> lines(List<PlaceEntry> places, boolean aligned) {
        Columns columns = new Columns("id", "class", "name_en", "lat, lon", "within", "country", "source", "name");
        places.forEach(place -> columns.add(cells(place)));
        return columns.lines(aligned);
    }
}
