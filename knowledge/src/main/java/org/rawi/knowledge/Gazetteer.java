package org.rawi.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.text.Folding;

/** The places that Rawi knows, by id and by name: «الطيبة» names several. Immutable and thread-safe. */
public final class Gazetteer {
    private final Map<String, PlaceEntry> byId = new HashMap<>();
    private final Map<String, List<PlaceEntry>> byName = new HashMap<>();

    Gazetteer(List<Row> rows) {
        for (Row row : rows) {
            PlaceEntry place = PlaceEntry.of(row);
            byId.putIfAbsent(place.id(), place);
            for (String name : row.variants("names")) {
                List<PlaceEntry> same = byName.computeIfAbsent(Folding.fold(name), k -> new ArrayList<>(1));
                if (!same.contains(place)) {
                    same.add(place);
                }
            }
        }
    }

    /** The places that bear {@code name}, spelling folded; empty where none does. */
    public List<PlaceEntry> find(String name) {
        return List.copyOf(byName.getOrDefault(Folding.fold(name.strip()), List.of()));
    }

    public Optional<PlaceEntry> place(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public int size() {
        return byId.size();
    }

    /** The areas that contain the place, smallest first; ids that name no row are left out. */
    public List<PlaceEntry> within(PlaceEntry place) {
        List<PlaceEntry> areas = new ArrayList<>();
        for (String id : place.within()) {
            place(id).ifPresent(areas::add);
        }
        return areas;
    }
}
