package org.rawi.coder.place;

import java.util.List;
import java.util.Optional;
import org.rawi.coder.mention.PlaceValue;
import org.rawi.coder.place.NamedAreas.Named;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.PlaceEntry;

/** How well a candidate fits what the article says: «الطيبة» in the country, area and class that stand round it. */
final class Worth {
    private final Gazetteer gazetteer;
    private final String country;
    private final List<PlaceEntry> anchors;

    Worth(Gazetteer gazetteer, String country, List<PlaceEntry> anchors) {
        this.gazetteer = gazetteer;
        this.country = country;
        this.anchors = anchors;
    }

    /** 5 a governorate, 4 a region, 3 a district, 2 a city, 1 a town, 0 a spot. */
    static int rank(PlaceEntry place) {
        return switch (place.kind()) {
            case "governorate" -> 5;
            case "region" -> 4;
            case "district" -> 3;
            case "city" -> 2;
            case "town", "subdistrict" -> 1;
            default -> 0;
        };
    }

    /** Whether the place lies in the country that the article writes of. */
    boolean isHome(PlaceEntry place) {
        return !country.isEmpty() && country.equals(place.country());
    }

    /** The country that the article writes of, for «البلاد». */
    Optional<PlaceEntry> home() {
        return country.isEmpty() ? Optional.empty() : gazetteer.place("country." + country);
    }

    double of(PlaceEntry candidate, PlaceValue value, Named area, List<PlaceEntry> near) {
        double worth = isHome(candidate) ? 2 : 0;
        if (area != null && !area.place().id().equals(candidate.id())) {
            worth += area.weight() * inArea(candidate, area.place());
        }
        List<PlaceEntry> others = besides(anchors, value);
        worth += nearness(candidate, besides(near, value), 25) * 1.5 + nearness(candidate, others, 60);
        worth += share(candidate, others) + classFit(candidate, value) + rank(candidate) * 0.15;
        boolean district = candidate.kind().endsWith("district") && !value.area();
        return worth - namesake(candidate, value) - (district ? 0.5 : 0);
    }

    private double inArea(PlaceEntry candidate, PlaceEntry area) {
        boolean same = gazetteer.governorate(candidate).equals(gazetteer.governorate(area));
        boolean inside = candidate.within().contains(area.id());
        return inside ? 3 : (same ? 2 : 0) - Math.min(3, candidate.kmTo(area) / 60);
    }

    /** Namesakes say nothing for one another. */
    private static List<PlaceEntry> besides(List<PlaceEntry> places, PlaceValue value) {
        return places.stream().filter(p -> !value.candidates().contains(p)).toList();
    }

    /** The part of the article's other places that lie in the same governorate. */
    private double share(PlaceEntry candidate, List<PlaceEntry> others) {
        String own = gazetteer.governorate(candidate);
        long mine = others.stream()
                .filter(a -> gazetteer.governorate(a).equals(own))
                .count();
        return others.isEmpty() ? 0 : 1.2 * mine / others.size();
    }

    /** «دير الزور» with no class word is never the village in Aleppo that bears the name of the governorate. */
    private static double namesake(PlaceEntry candidate, PlaceValue value) {
        boolean governorate = value.candidates().stream().anyMatch(c -> c.kind().equals("governorate"));
        boolean settled =
                switch (value.classWord()) {
                    case "بلده", "قريه", "قري", "بلدات", "حي" -> true;
                    default -> false;
                };
        return governorate && !settled && rank(candidate) == 0 ? 4 : 0;
    }

    private static double nearness(PlaceEntry candidate, List<PlaceEntry> others, double scale) {
        double closest = others.stream()
                .filter(o -> !o.id().equals(candidate.id()) && !o.kind().equals("country"))
                .mapToDouble(candidate::kmTo)
                .min()
                .orElse(10 * scale);
        return Math.exp(-closest / scale);
    }

    private static double classFit(PlaceEntry candidate, PlaceValue value) {
        String kind = candidate.kind();
        if (value.area()) {
            return kind.equals("governorate") ? 2 : kind.equals("city") || kind.equals("town") ? 0.5 : 0;
        }
        return switch (value.classWord()) {
            case "محافظه", "محافظتي", "محافظات" -> kind.equals("governorate") ? 3 : 0;
            case "مدينه", "مدينتي", "مدن" -> kind.equals("city") || kind.equals("town") ? 2 : 0;
            case "بلده", "بلدتي", "بلدات", "قريه", "قريتي", "قري" ->
                kind.equals("village") || kind.equals("town") ? 1.5 : kind.equals("city") ? 1.2 : 0;
            case "منطقه", "ناحيه", "قضاء" -> kind.endsWith("district") ? 0.5 : 0;
            case "حي", "حيي", "احياء" -> kind.equals("quarter") ? 2 : 0;
            default -> kind.equals("city") ? 0.8 : kind.equals("governorate") ? 0.1 : 0;
        };
    }
}
