package org.rawi.coder.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlaceValue;
import org.rawi.coder.place.NamedAreas.Named;
import org.rawi.coder.setting.ActorRegister;
import org.rawi.coder.setting.Setting;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.PlaceEntry;

/**
 * Chooses among namesakes for all places of an article together: «الطيبة» beside «السخنة» is the one in the east of
 * Homs.
 *
 * <p>After Leidner (2007), toponym resolution by minimality: a first round chooses by area, class and country, a
 * second one
 * by what the first has found for the other places too. A candidate far outside the area that its sentence names is
 * none; a
 * name spelled almost like one inside that area is that one («آراك», «آرك»). Immutable and thread-safe.
 */
public final class PlaceResolver {
    private static final double FAR_KM = 50;
    private static final Set<String> LONG = Set.of("country", "region", "border");

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
        Worth alone = new Worth(gazetteer, iso(setting), certain(sentences));
        Map<Mention, Resolution> first = round(sentences, alone);
        List<PlaceEntry> found = first.values().stream()
                .map(Resolution::place)
                .filter(p -> p != null && !NamedAreas.WIDE.contains(p.kind()) && !isPartOfLand(p))
                .sorted(Comparator.comparing(PlaceEntry::id))
                .toList();
        return round(sentences, new Worth(gazetteer, iso(setting), found));
    }

    /** «شمال سوريا»: a region that lies in a land and in nothing smaller. */
    static boolean isPartOfLand(PlaceEntry place) {
        return place.kind().equals("region") && place.within().isEmpty();
    }

    private String iso(Setting setting) {
        return setting.country().isEmpty() ? "" : register.isoOf(setting.country());
    }

    private Map<Mention, Resolution> round(List<MentionedSentence> sentences, Worth worth) {
        IdentityHashMap<Mention, Resolution> resolutions = new IdentityHashMap<>();
        Map<String, Resolution> byName = new HashMap<>();
        Named last = null;
        int lastParagraph = -1;
        for (MentionedSentence sentence : sentences) {
            NamedAreas areas = new NamedAreas(worth, sentence);
            for (Mention mention : sentence.mentions()) {
                if (!mention.isPlace()) {
                    continue;
                }
                Optional<Named> area = areas.of(mention);
                boolean near = sentence.sentence().paragraph() - lastParagraph <= 1;
                if (area.isEmpty() && last != null && near) {
                    area = Optional.of(last);
                }
                Resolution earlier = byName.get(mention.place().name());
                Resolution one = isSame(mention, earlier, area)
                        ? earlier
                        : choose(mention.place(), area.orElse(null), areas.certain(), worth);
                resolutions.put(mention, one);
                boolean known = one.place() != null || one.area() != null;
                if (known && !mention.place().area()) {
                    byName.putIfAbsent(mention.place().name(), one);
                }
            }
            Optional<Named> named = areas.last();
            if (named.isPresent() && worth.isHome(named.get().place())) {
                last = named.get();
                lastParagraph = sentence.sentence().paragraph();
            }
        }
        return resolutions;
    }

    /** One name means one place in an article unless a nearer area is named for it. */
    private static boolean isSame(Mention mention, Resolution earlier, Optional<Named> area) {
        boolean vague = area.isEmpty() || area.get().weight() < 0.9;
        return earlier != null
                && !mention.place().name().isEmpty()
                && (isReference(mention) || vague && earlier.place() != null && Worth.rank(earlier.place()) == 0);
    }

    /** «الحي» has its name from an earlier sentence and means the very same place. */
    private static boolean isReference(Mention mention) {
        PlaceValue value = mention.place();
        return value.first() < mention.first() || value.end() > mention.end();
    }

    private static List<PlaceEntry> certain(List<MentionedSentence> sentences) {
        List<PlaceEntry> certain = new ArrayList<>();
        for (MentionedSentence sentence : sentences) {
            certain.addAll(NamedAreas.certain(sentence));
        }
        return certain;
    }

    private Resolution choose(PlaceValue value, Named area, List<PlaceEntry> others, Worth worth) {
        if (value.name().isEmpty()) {
            PlaceEntry home = worth.home().orElse(null);
            return new Resolution(home, null, List.of());
        }
        PlaceEntry known = area == null ? null : round(area.place());
        PlaceEntry near = area == null || area.weight() < 0.9 ? null : area.place();
        Optional<PlaceEntry> after =
                value.isKnown() ? Optional.empty() : new RoadEnds(gazetteer, worth).area(value, near);
        if (after.isPresent()) {
            return new Resolution(null, after.get(), List.of());
        }
        List<PlaceEntry> bearers = value.isKnown() ? value.candidates() : gazetteer.find(value.name());
        List<PlaceEntry> ranked = rank(bearers, value, area, others, worth);
        PlaceEntry best = ranked.isEmpty() ? null : ranked.get(0);
        if (best != null && (area == null || !isAstray(best, area))) {
            return new Resolution(best, best.equals(known) ? null : known, ranked.subList(1, ranked.size()));
        }
        if (area == null || area.weight() < 0.9) {
            return new Resolution(null, known, ranked);
        }
        List<PlaceEntry> alike = new ArrayList<>(Spellings.of(value.name()).stream()
                .flatMap(n -> gazetteer.find(n).stream())
                .distinct()
                .filter(p -> isInside(p, known) && fits(p))
                .toList());
        boolean same = alike.stream().map(p -> p.name()).distinct().count() == 1;
        return same
                ? new Resolution(rank(alike, value, area, others, worth).get(0), known, ranked)
                : new Resolution(null, known, ranked);
    }

    /** The area itself, or the smallest one round a spot. */
    private PlaceEntry round(PlaceEntry place) {
        boolean area = Worth.rank(place) > 0 || place.within().isEmpty();
        return area ? place : gazetteer.within(place).stream().findFirst().orElse(place);
    }

    private static List<PlaceEntry> rank(
            List<PlaceEntry> candidates, PlaceValue value, Named area, List<PlaceEntry> near, Worth worth) {
        Map<PlaceEntry, Double> worths = new HashMap<>();
        for (PlaceEntry candidate : candidates) {
            worths.put(candidate, worth.of(candidate, value, area, near));
        }
        List<PlaceEntry> ranked = new ArrayList<>(candidates);
        ranked.sort(Comparator.comparingDouble((PlaceEntry c) -> -worths.get(c)).thenComparing(PlaceEntry::id));
        return ranked;
    }

    private static boolean fits(PlaceEntry place) {
        return switch (place.kind()) {
            case "village", "town", "quarter", "camp", "mountain", "hill" -> true;
            default -> false;
        };
    }

    private static boolean isInside(PlaceEntry place, PlaceEntry area) {
        return place.within().contains(area.id())
                || area.kind().equals("city") && place.kmTo(area) < 40
                || area.kind().equals("town") && place.kmTo(area) < 15;
    }

    /** A village of the name that lies far outside the area that is said to hold it is another village. */
    private static boolean isAstray(PlaceEntry place, Named named) {
        PlaceEntry area = named.place();
        boolean small = Worth.rank(place) == 0 && !LONG.contains(place.kind());
        boolean bounded = !area.kind().equals("country") && !area.kind().equals("region");
        double reach = area.radiusKm() + FAR_KM + (named.weight() < 0.9 ? 150 : 0);
        return small && bounded && !place.within().contains(area.id()) && place.kmTo(area) > reach;
    }
}
