package org.rawi.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.coder.event.Event;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.PlaceValue;
import org.rawi.coder.mention.TollValue;
import org.rawi.coder.place.PlaceResolver.Resolution;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.model.Article;
import org.rawi.model.PlaceRef;

/** The places of an event: the spots, with the areas that merely contain them taken as containers. Thread-safe. */
public final class PlaceAssembler {
    private static final Set<String> MOVES =
            Set.of("displacement", "evacuation", "evacuation_order", "withdrawal", "deployment", "release");

    private static final Set<String> BEFALLS =
            Set.of("killing", "assassination", "sentence", "torture", "death_in_custody");

    private static final Set<String> TALKS = Set.of("meeting", "negotiation_round");

    private final Gazetteer gazetteer;

    public PlaceAssembler(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The places of the event in the order of the text. */
    public List<PlaceRef> places(Article article, Event event, Map<Mention, Resolution> resolutions) {
        List<PlaceRef> refs = new ArrayList<>();
        Containers containers = new Containers(event, resolutions);
        long scenes = event.places().stream()
                .filter(p -> p.role().equals("at") && !containers.holds(p))
                .count();
        for (Event.Placed placed : event.places()) {
            Resolution resolution = resolutions.get(placed.mention());
            if (!containers.holds(placed) && isNamed(placed, resolution)) {
                PlaceRef ref = ref(article, placed, role(placed, event, scenes), resolution);
                if (refs.stream().noneMatch(r -> isSame(r, ref, placed))) {
                    refs.add(ref);
                }
            }
        }
        return refs;
    }

    /** Named twice, or by another name in brackets, «عين العرب (كوباني)». */
    private static boolean isSame(PlaceRef known, PlaceRef ref, Event.Placed placed) {
        List<Mention> mentions = placed.sentence().mentions();
        boolean other = ref.id() != null
                && ref.id().equals(known.id())
                && Siblings.isOtherName(mentions, mentions.indexOf(placed.mention()));
        return known.role().equals(ref.role()) && (known.name().equals(ref.name()) || other);
    }

    /** Talks are held where they are; «مقتل مواطنتين من بلدة الكحيل»: where the victims are from, not where it came from. */
    private static String role(Event.Placed placed, Event event, long scenes) {
        if (placed.role().equals("at") && TALKS.contains(event.kind())) {
            return "held_at";
        }
        List<Mention> mentions = placed.sentence().mentions();
        int at = mentions.indexOf(placed.mention());
        if (MOVES.contains(event.kind()) || at < 2) {
            return placed.role();
        }
        if (isOfPeople(mentions, at)) {
            return scenes > 1 ? "home" : placed.role();
        }
        if (!placed.role().endsWith("from") || !mentions.get(at - 1).isFunction("prep.from")) {
            return placed.role();
        }
        Mention person = mentions.get(at - 2);
        boolean people = person.value() instanceof TollValue
                || person.isActor() && person.actor().type().equals("people")
                || BEFALLS.contains(event.kind());
        return people ? "home" : placed.role();
    }

    /** «شاب من أبناء بلدة نصيب»: the people of a place are where the victim is from. */
    private static boolean isOfPeople(List<Mention> mentions, int at) {
        Mention people = mentions.get(at - 1);
        boolean counted = people.value() instanceof TollValue toll && toll.people() && toll.bare();
        return mentions.get(at).preposition() == 0
                && !mentions.get(at).and()
                && (counted || people.isActor() && people.actor().type().equals("people"))
                && mentions.get(at - 2).isFunction("prep.from");
    }

    /** «البلاد» of an article that writes of no country is no place. */
    private static boolean isNamed(Event.Placed placed, Resolution resolution) {
        return !placed.mention().place().name().isEmpty() || resolution != null && resolution.place() != null;
    }

    private PlaceRef ref(Article article, Event.Placed placed, String role, Resolution resolution) {
        Mention mention = placed.mention();
        PlaceValue value = mention.place();
        PlaceEntry place = resolution == null ? null : resolution.place();
        List<PlaceRef.Area> within = new ArrayList<>();
        if (place != null) {
            gazetteer.within(place).forEach(a -> within.add(new PlaceRef.Area(a.id(), a.name())));
        } else if (resolution != null && resolution.area() != null) {
            within.add(
                    new PlaceRef.Area(resolution.area().id(), resolution.area().name()));
            gazetteer.within(resolution.area()).forEach(a -> within.add(new PlaceRef.Area(a.id(), a.name())));
        }
        boolean offset = !value.relation().equals("at");
        Offset point = place == null ? null : Offset.of(place, value.relation(), value.distanceKm());
        return new PlaceRef(
                article.words(mention.span()),
                value.name().isEmpty() ? place.name() : AreaName.of(value, placed),
                role,
                value.relation(),
                value.distanceKm(),
                place == null ? null : place.id(),
                place == null ? null : place.nameEn(),
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                place == null ? null : Offset.radius(place, value.relation(), value.distanceKm()),
                precision(place, value, offset),
                within,
                country(place, resolution),
                value.candidates().size());
    }

    private static String country(PlaceEntry place, Resolution resolution) {
        PlaceEntry known = place == null && resolution != null ? resolution.area() : place;
        return known == null || known.country().isEmpty() ? null : known.country();
    }

    private static int precision(PlaceEntry place, PlaceValue value, boolean offset) {
        if (place == null) {
            return offset ? 2 : 1;
        }
        return switch (place.kind()) {
            case "country" -> 6;
            case "region", "border" -> 5;
            case "governorate" -> 4;
            case "district", "subdistrict" -> 3;
            default -> value.area() ? 3 : offset ? 2 : 1;
        };
    }
}
