package org.rawi.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rawi.coder.event.Event;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.PlaceValue;
import org.rawi.coder.place.PlaceResolver.Resolution;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.model.Article;
import org.rawi.model.PlaceRef;
import org.rawi.text.Token;

/** The places of an event: the spots, with the areas that merely contain them taken as containers. Thread-safe. */
public final class PlaceAssembler {
    private final Gazetteer gazetteer;

    public PlaceAssembler(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The places of the event in the order of the text. */
    public List<PlaceRef> places(Article article, Event event, Map<Mention, Resolution> resolutions) {
        List<PlaceRef> refs = new ArrayList<>();
        for (Event.Placed placed : event.places()) {
            if (!isContainer(placed, event, resolutions) && !isBearing(placed, event)) {
                PlaceRef ref = ref(article, placed, resolutions.get(placed.mention()));
                if (refs.stream()
                        .noneMatch(r -> r.name().equals(ref.name()) && r.role().equals(ref.role()))) {
                    refs.add(ref);
                }
            }
        }
        return refs;
    }

    /** «ريف حماة» beside «صلبة» only says where صلبة is; beside nothing it is the place. */
    private boolean isContainer(Event.Placed placed, Event event, Map<Mention, Resolution> resolutions) {
        if (!placed.role().equals("at")) {
            return false;
        }
        Resolution own = resolutions.get(placed.mention());
        for (Event.Placed other : event.places()) {
            if (other != placed
                    && other.role().equals("at")
                    && contains(placed, own, other, resolutions.get(other.mention()))) {
                return true;
            }
        }
        return false;
    }

    /** «العليانية جنوب خنيفيس»: the second place only says where the first one lies. */
    private static boolean isBearing(Event.Placed placed, Event event) {
        Mention mention = placed.mention();
        if (mention.place().relation().equals("at") || mention.and()) {
            return false;
        }
        List<Mention> mentions = placed.sentence().mentions();
        int at = mentions.indexOf(mention);
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            Mention before = mentions.get(i);
            if (before.isPlace()) {
                return event.places().stream().anyMatch(p -> p.mention() == before);
            }
            if (before.isPredicate()
                            && before.predicate().isVerb()
                            && !before.predicate().isNoun()
                    || before.isActor()) {
                return false;
            }
        }
        return false;
    }

    private static boolean contains(
            Event.Placed outer, Resolution outerPlace, Event.Placed inner, Resolution innerPlace) {
        int outerSize = size(outer.mention().place(), outerPlace);
        int innerSize = size(inner.mention().place(), innerPlace);
        if (outerSize <= innerSize || areSiblings(outer, inner)) {
            return false;
        }
        if (innerPlace == null || innerPlace.place() == null || outerPlace == null || outerPlace.place() == null) {
            return outerSize > 1;
        }
        PlaceEntry container = outerPlace.place();
        PlaceEntry spot = innerPlace.place();
        return spot.within().contains(container.id())
                || container.kind().equals("country") && container.country().equals(spot.country())
                || spot.id().equals(container.id())
                || spot.kmTo(container) <= container.radiusKm() + 40 && outerSize >= 3
                || spot.kmTo(container) <= container.radiusKm() + 3 && outerSize >= 2
                || outer.mention().place().area();
    }

    /** «في طرطوس وجبلة» are two places, whatever their size. */
    private static boolean areSiblings(Event.Placed a, Event.Placed b) {
        if (a.sentence() != b.sentence()) {
            return false;
        }
        Event.Placed later = a.mention().first() > b.mention().first() ? a : b;
        Event.Placed earlier = later == a ? b : a;
        return later.mention().and()
                && later.mention().first() - earlier.mention().end() <= 1
                && !later.mention().place().area();
    }

    /** 6 a country, 5 a region, 4 a governorate or a countryside, 3 a district, 2 a city or town, 1 a spot. */
    private static int size(PlaceValue value, Resolution resolution) {
        PlaceEntry place = resolution == null ? null : resolution.place();
        if (place == null) {
            return 1;
        }
        int size =
                switch (place.kind()) {
                    case "country" -> 6;
                    case "region" -> 5;
                    case "governorate" -> 4;
                    case "district", "border", "river" -> 3;
                    case "city", "town", "subdistrict" -> 2;
                    default -> 1;
                };
        return value.area() ? Math.max(3, Math.min(size + 1, 4)) : size;
    }

    private PlaceRef ref(Article article, Event.Placed placed, Resolution resolution) {
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
        return new PlaceRef(
                article.words(mention.span()),
                name(value, placed),
                placed.role(),
                value.relation(),
                value.distanceKm(),
                place == null ? null : place.id(),
                place == null ? null : place.nameEn(),
                place == null ? null : place.lat(),
                place == null ? null : place.lon(),
                place == null ? null : radius(place, value, offset),
                precision(place, value, offset),
                within,
                country(place, resolution),
                value.candidates().size());
    }

    private static String country(PlaceEntry place, Resolution resolution) {
        if (place != null) {
            return place.country();
        }
        return resolution != null && resolution.area() != null
                ? resolution.area().country()
                : null;
    }

    private static double radius(PlaceEntry place, PlaceValue value, boolean offset) {
        double extra = value.distanceKm() != null ? value.distanceKm() : 10;
        return offset ? place.radiusKm() + extra : place.radiusKm();
    }

    private static int precision(PlaceEntry place, PlaceValue value, boolean offset) {
        if (place == null) {
            return offset ? 2 : 1;
        }
        return switch (place.kind()) {
            case "country" -> 6;
            case "region" -> 5;
            case "governorate" -> 4;
            case "district", "subdistrict" -> 3;
            default -> value.area() ? 3 : offset ? 2 : 1;
        };
    }

    /** «الريف الشمالي الغربي لمحافظة حماة» is «ريف حماة الشمالي الغربي». */
    private static String name(PlaceValue value, Event.Placed placed) {
        if (!value.area()) {
            return value.name();
        }
        StringBuilder directions = new StringBuilder();
        boolean countryside = false;
        for (int i = placed.mention().first(); i < placed.mention().end(); i++) {
            Token token = placed.sentence().sentence().token(i);
            String folded = token.folded();
            if (i >= value.first() && i < value.end()) {
                continue;
            }
            countryside |= folded.endsWith("ريف") || folded.endsWith("ريفي");
            if (folded.startsWith("ال")
                    && (folded.endsWith("ي") || folded.endsWith("يه"))
                    && !folded.endsWith("ريفي")) {
                directions.append(' ').append("ال").append(folded, 2, folded.length());
            }
        }
        return countryside ? "ريف " + value.name() + directions : value.name();
    }
}
