package org.rawi.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rawi.text.Folding;

/** The places that Rawi knows, by id and by name: «الطيبة» names several. Immutable and thread-safe. */
public final class Gazetteer {
    private static final int MOST = 1000;
    private static final int FEW = 12;

    private final Map<String, PlaceEntry> byId = new LinkedHashMap<>();
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

    /** The places of that English name or that id, «Palmyra», «sy.SY0402», in the order of their ids. */
    public List<PlaceEntry> findEnglish(String nameOrId) {
        String wanted = nameOrId.strip();
        return matching(place -> wanted.equalsIgnoreCase(place.nameEn()) || wanted.equals(place.id()), MOST);
    }

    /** Places whose name has the words of {@code name} in it, Arabic or English: «تل» finds «تل أبيض»; the first few. */
    public List<PlaceEntry> findLike(String name) {
        String arabic = Folding.fold(name.strip());
        String english = name.strip().toLowerCase(Locale.ROOT);
        return matching(
                place -> !english.isEmpty()
                        && (Folding.fold(place.name()).contains(arabic)
                                || place.nameEn().toLowerCase(Locale.ROOT).contains(english)),
                FEW);
    }

    private List<PlaceEntry> matching(Predicate<PlaceEntry> wanted, int most) {
        return byId.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(PlaceEntry::id))
                .limit(most)
                .toList();
    }

    /** The place of an id, «sy.SY0402». */
    public Optional<PlaceEntry> place(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every place, in the order of its row. */
    public List<PlaceEntry> places() {
        return List.copyOf(byId.values());
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
