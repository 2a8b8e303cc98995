package org.rawi.store.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rawi.store.search.Digest.Dimension;
import org.rawi.store.search.Query.Field;

/**
 * An incident as it is found: what any of its tellings says of it.
 *
 * @param id its id
 * @param from first day, or null
 * @param to last day, or null where there is none at all
 * @param claims how many claims it has
 * @param killed the highest toll of the dead that anyone gives, or null
 * @param confidence how sure the coder is of the claim that it is least sure of
 * @param asked the values by which it is found; of {@link Field#PLACE} those that may be shown
 * @param counted the values by which it is counted
 * @param told where it is put on a map
 * @param shown the same, no more exactly than is safe
 * @param places the places by which it is found where nothing is held back, and the areas around them
 * @param words the words by which it is found
 * @param heldBack further words by which it is found where nothing is held back: names of places
 */
public record IndexedIncident(
        String id,
        LocalDate from,
        LocalDate to,
        int claims,
        Integer killed,
        double confidence,
        Map<Field, Set<String>> asked,
        Map<Dimension, Set<String>> counted,
        Where told,
        Where shown,
        Set<String> places,
        List<String> words,
        List<String> heldBack) {
    public IndexedIncident {
        Objects.requireNonNull(id);
        asked = new EnumMap<>(asked);
        counted = new EnumMap<>(counted);
        Objects.requireNonNull(told);
        Objects.requireNonNull(shown);
        places = Set.copyOf(places);
        words = List.copyOf(words);
        heldBack = List.copyOf(heldBack);
    }

    /**
     * A point of a map, or none.
     *
     * @param id gazetteer id, or null
     * @param name its name
     * @param nameEn its English name, or null
     * @param lat degrees north, or null
     * @param lon degrees east, or null
     * @param radiusKm how far off it may be
     * @param precision 1 the place itself … 6 the country
     * @param area whether it stands for a smaller place that is not shown
     */
    public record Where(
            String id,
            String name,
            String nameEn,
            Double lat,
            Double lon,
            double radiusKm,
            int precision,
            boolean area) {
        /** No point. */
        public static final Where NOWHERE = new Where(null, "", null, null, null, 0, 6, false);

        public Where {
            Objects.requireNonNull(name);
        }

        boolean hasPoint() {
            return lat != null && lon != null;
        }
    }
}
