package org.rawi.coder.mention;

import java.util.List;
import org.rawi.knowledge.PlaceEntry;

/**
 * A place as named: «شرق آرك», «ريف حماة الشرقي», «قرية صلبة».
 *
 * @param name the name alone, as printed
 * @param first first token of the name
 * @param end one past the last token of the name
 * @param candidates the gazetteer places that bear the name; empty for a name in no gazetteer
 * @param relation at, near, north_of …
 * @param direction part of an area, «east» in «ريف حماة الشرقي», or empty
 * @param area whether «ريف» or the like makes it the area round the name
 * @param classWord the class word before it, «مدينة», or empty
 * @param distanceKm a distance from it, or null
 */
public record PlaceValue(
        String name,
        int first,
        int end,
        List<PlaceEntry> candidates,
        String relation,
        String direction,
        boolean area,
        String classWord,
        Double distanceKm)
        implements Mention.Value {
    /** The same place with the class word that its list opened with. */
    PlaceValue withClass(String word) {
        return new PlaceValue(name, first, end, candidates, relation, direction, area, word, distanceKm);
    }

    public boolean isKnown() {
        return !candidates.isEmpty();
    }

    /** Whether it can be a place that everybody knows: a city, a town, an area, a country. */
    boolean isLarge() {
        return candidates.stream().anyMatch(c -> switch (c.kind()) {
            case "city", "town", "governorate", "district", "country", "region" -> true;
            default -> false;
        });
    }
}
