package org.rawi.coder.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlaceValue;
import org.rawi.coder.setting.ActorRegister;
import org.rawi.coder.setting.Setting;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.PlaceEntry;

/**
 * Chooses among namesakes for all places of an article together.
 *
 * <p>After Leidner (2007), toponym resolution by minimality: a candidate gains by lying in an area that its sentence names,
 * by lying near the places round it, by fitting its class word, and by the country of the article. A lone candidate far
 * outside the area that its sentence names is no candidate. Immutable and thread-safe.
 */
public final class PlaceResolver {
    private static final double FAR_KM = 70;

    private final Gazetteer gazetteer;
    private final ActorRegister register;

    public PlaceResolver(Gazetteer gazetteer, ActorRegister register) {
        this.gazetteer = gazetteer;
        this.register = register;
    }

    /**
     * What a place mention was resolved to.
     *
     * @param place the place, or null for a name in no gazetteer
     * @param area the smallest area that its sentence names for it, or null
     * @param rejected candidates that lost, best first
     */
    public record Resolution(PlaceEntry place, PlaceEntry area, List<PlaceEntry> rejected) {
        public Resolution {
            rejected = List.copyOf(rejected);
        }
    }

    /** A resolution for each place mention, by identity. */
    public Map<Mention, Resolution> resolve(List<MentionedSentence> sentences, Setting setting) {
        List<PlaceEntry> anchors = anchors(sentences, setting);
        Map<Mention, Resolution> resolutions = new IdentityHashMap<>();
        PlaceEntry lastArea = null;
        int lastParagraph = -1;
        for (MentionedSentence sentence : sentences) {
            List<Mention> places =
                    sentence.mentions().stream().filter(Mention::isPlace).toList();
            List<PlaceEntry> near = new ArrayList<>();
            for (Mention mention : places) {
                if (mention.place().candidates().size() == 1) {
                    near.add(mention.place().candidates().get(0));
                }
            }
            for (int i = 0; i < places.size(); i++) {
                Optional<PlaceEntry> area = area(places, i, setting);
                if (area.isEmpty() && lastArea != null && sentence.sentence().paragraph() - lastParagraph <= 1) {
                    area = Optional.of(lastArea);
                }
                resolutions.put(places.get(i), choose(places.get(i), area.orElse(null), near, anchors, setting));
            }
            Optional<PlaceEntry> named = places.stream()
                    .filter(m -> m.place().isKnown() && isArea(m))
                    .flatMap(m -> areaOf(m, setting).stream())
                    .reduce((a, b) -> b);
            if (named.isPresent()) {
                lastArea = named.get();
                lastParagraph = sentence.sentence().paragraph();
            }
        }
        return resolutions;
    }

    private List<PlaceEntry> anchors(List<MentionedSentence> sentences, Setting setting) {
        List<PlaceEntry> anchors = new ArrayList<>();
        for (MentionedSentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                if (mention.isPlace()
                        && mention.place().candidates().size() == 1
                        && !mention.place().candidates().get(0).kind().equals("country")) {
                    anchors.add(mention.place().candidates().get(0));
                }
            }
        }
        return anchors;
    }

    /** The nearest area that the sentence names for the place: after it first («في ريف حماة»), then before it. */
    private Optional<PlaceEntry> area(List<Mention> places, int at, Setting setting) {
        for (int i = at + 1; i < places.size(); i++) {
            if (isArea(places.get(i)) && !places.get(i).and()) {
                return areaOf(places.get(i), setting);
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            if (isArea(places.get(i))) {
                return areaOf(places.get(i), setting);
            }
        }
        return Optional.empty();
    }

    /** Whether the mention names an area round others rather than a spot. */
    static boolean isArea(Mention mention) {
        PlaceValue value = mention.place();
        if (!value.isKnown()) {
            return false;
        }
        return value.area()
                || value.candidates().stream().anyMatch(c -> switch (c.kind()) {
                    case "governorate", "district", "region", "country" -> true;
                    default -> false;
                })
                || value.candidates().stream()
                        .anyMatch(c -> c.kind().equals("city") || c.kind().equals("town"));
    }

    private Optional<PlaceEntry> areaOf(Mention mention, Setting setting) {
        List<PlaceEntry> candidates = mention.place().candidates();
        return candidates.stream().max(Comparator.comparingInt(c -> rank(c) + (inCountry(c, setting) ? 10 : 0)));
    }

    private static int rank(PlaceEntry place) {
        return switch (place.kind()) {
            case "governorate" -> 5;
            case "region" -> 4;
            case "district" -> 3;
            case "city" -> 2;
            case "town", "subdistrict" -> 1;
            default -> 0;
        };
    }

    private boolean inCountry(PlaceEntry place, Setting setting) {
        return !setting.country().isEmpty() && register.isoOf(setting.country()).equals(place.country());
    }

    private Resolution choose(
            Mention mention, PlaceEntry area, List<PlaceEntry> near, List<PlaceEntry> anchors, Setting setting) {
        List<PlaceEntry> candidates = mention.place().candidates();
        Map<PlaceEntry, Double> worth = new HashMap<>();
        for (PlaceEntry candidate : candidates) {
            worth.put(candidate, worth(candidate, mention.place(), area, near, anchors, setting));
        }
        List<PlaceEntry> ranked = new ArrayList<>(candidates);
        ranked.sort(Comparator.comparingDouble((PlaceEntry c) -> -worth.get(c)).thenComparing(PlaceEntry::id));
        PlaceEntry best = ranked.isEmpty() ? null : ranked.get(0);
        boolean astray = best != null && area != null && isAstray(best, area);
        PlaceEntry known = area == best ? null : area;
        return astray
                ? new Resolution(null, known, ranked)
                : new Resolution(best, known, best == null ? List.of() : ranked.subList(1, ranked.size()));
    }

    /** A village of the name that lies far outside the area that is said to hold it is another village. */
    private boolean isAstray(PlaceEntry place, PlaceEntry area) {
        boolean small = rank(place) == 0
                && !place.kind().equals("country")
                && !place.kind().equals("region");
        boolean bounded = !area.kind().equals("country") && !area.kind().equals("region");
        return small && bounded && !place.within().contains(area.id()) && place.kmTo(area) > FAR_KM + area.radiusKm();
    }

    private double worth(
            PlaceEntry candidate,
            PlaceValue value,
            PlaceEntry area,
            List<PlaceEntry> near,
            List<PlaceEntry> anchors,
            Setting setting) {
        double worth = inCountry(candidate, setting) ? 1.5 : 0;
        if (area != null && !area.id().equals(candidate.id())) {
            boolean inside = candidate.within().contains(area.id())
                    || gazetteer.within(area).stream()
                            .anyMatch(a -> candidate.within().contains(a.id()));
            worth += inside ? 3 : 0;
            worth -= Math.min(3, candidate.kmTo(area) / 60);
        }
        worth += nearness(candidate, near, 25) * 1.5 + nearness(candidate, anchors, 60);
        worth += classFit(candidate, value);
        return worth + rank(candidate) * 0.15;
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
                kind.equals("village") || kind.equals("town") ? 1.5 : 0;
            case "حي", "حيي", "احياء" -> kind.equals("quarter") ? 2 : 0;
            default -> kind.equals("city") ? 0.8 : kind.equals("governorate") ? 0.1 : 0;
        };
    }
}
