package org.rawi.coder.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.coder.event.Event;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.PlaceValue;
import org.rawi.coder.place.PlaceResolver.Resolution;
import org.rawi.knowledge.PlaceEntry;

/** Which places of an event only say where another one lies: «صلبة في ريف حماة», «العليانية جنوب خنيفيس». */
final class Containers {
    private final Event event;
    private final Map<Mention, Resolution> resolutions;

    Containers(Event event, Map<Mention, Resolution> resolutions) {
        this.event = event;
        this.resolutions = resolutions;
    }

    boolean holds(Event.Placed placed) {
        return isContainer(placed) || isBearing(placed) || isOwner(placed);
    }

    /** «قرية صفيا التابعة لمدينة الحسكة»: to what the place before belongs. */
    private boolean isOwner(Event.Placed placed) {
        List<Mention> mentions = placed.sentence().mentions();
        int at = mentions.indexOf(placed.mention());
        return at > 1
                && mentions.get(at - 1).isFunction("prep.allied")
                && event.places().stream().anyMatch(p -> p.mention().equals(mentions.get(at - 2)));
    }

    /** «ريف حماة» beside «صلبة» only says where صلبة is; beside nothing it is the place. */
    private boolean isContainer(Event.Placed placed) {
        for (Event.Placed other : event.places()) {
            boolean sameRole = placed.role().equals("at") && other.role().equals("at");
            if (!other.equals(placed)
                    && !isBearingOn(other, placed)
                    && (sameRole || isNextTo(other, placed))
                    && contains(placed, other)) {
                return true;
            }
        }
        return false;
    }

    /** «من بلدة صيدا في ريف درعا»: the area right behind belongs to صيدا, whatever role صيدا has. */
    private static boolean isNextTo(Event.Placed inner, Event.Placed outer) {
        if (!inner.sentence().equals(outer.sentence()) || outer.mention().and()) {
            return false;
        }
        List<Mention> mentions = outer.sentence().mentions();
        int gap = mentions.indexOf(outer.mention()) - mentions.indexOf(inner.mention());
        boolean prefixed = outer.mention().preposition() == 'ب'
                || !outer.mention().place().relation().equals("at");
        boolean led =
                gap == 2 && mentions.get(mentions.indexOf(outer.mention()) - 1).isFunction("prep.in");
        return gap == 1 && prefixed || led;
    }

    /** «بلدة على الحدود التركية». */
    private static boolean isOn(Event.Placed inner, Event.Placed outer) {
        List<Mention> mentions = outer.sentence().mentions();
        int at = mentions.indexOf(outer.mention());
        return at > 1
                && mentions.get(at - 1).isFunction("prep.on")
                && mentions.get(at - 2).equals(inner.mention());
    }

    /**
     * «العليانية جنوب خنيفيس»: the second place only says where the first one lies.
     *
     * <p>«على نهر الفرات قرب الميادين», «في ريف حلب قرب اعزاز» are otherwise: the first is too long or too wide to be the spot.
     */
    private boolean isBearing(Event.Placed placed) {
        return measured(placed)
                .filter(m -> event.places().stream().anyMatch(p -> p.mention().equals(m)))
                .filter(m -> !isRiver(m) && !isWide(m, placed))
                .isPresent();
    }

    /** «الغوطة الشرقية قرب دمشق»: the city says where the region lies, and is no spot in it. */
    private boolean isBearingOn(Event.Placed placed, Event.Placed measured) {
        return measured(placed).filter(measured.mention()::equals).isPresent()
                && !isRiver(measured.mention())
                && !isWide(measured.mention(), placed);
    }

    /** The place right before from which the bearing is taken; «سرمدا الحدودية مع تركيا شمالي إدلب» is that of سرمدا. */
    private static Optional<Mention> measured(Event.Placed placed) {
        Mention mention = placed.mention();
        if (mention.place().relation().equals("at") || mention.and()) {
            return Optional.empty();
        }
        List<Mention> mentions = placed.sentence().mentions();
        int at = mentions.indexOf(mention);
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            Mention before = mentions.get(i);
            boolean beside = i > 0 && mentions.get(i - 1).isFunction("prep.with");
            if (beside) {
                continue;
            }
            if (before.isPlace()) {
                return Optional.of(before);
            }
            boolean verb = before.isPredicate()
                    && before.predicate().isVerb()
                    && !before.predicate().isNoun();
            if (verb || before.isActor()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A country or governorate, or its countryside, in which the measured place lies. */
    private boolean isWide(Mention area, Event.Placed placed) {
        Resolution outer = resolutions.get(area);
        Resolution inner = resolutions.get(placed.mention());
        if (outer == null || outer.place() == null || inner == null || inner.place() == null) {
            return false;
        }
        PlaceEntry container = outer.place();
        boolean country = container.kind().equals("country")
                && container.country().equals(inner.place().country());
        boolean countryside = area.place().area() && inner.place().within().contains(container.id());
        return country || countryside;
    }

    private boolean isRiver(Mention mention) {
        Resolution resolution = resolutions.get(mention);
        return resolution != null
                && resolution.place() != null
                && resolution.place().kind().equals("river");
    }

    private boolean contains(Event.Placed outer, Event.Placed inner) {
        Resolution outerPlace = resolutions.get(outer.mention());
        Resolution innerPlace = resolutions.get(inner.mention());
        if (isLand(outer, inner, innerPlace)) {
            return true;
        }
        int outerSize = size(outer.mention().place(), outerPlace);
        int innerSize = size(inner.mention().place(), innerPlace);
        if (outerSize <= innerSize || Siblings.are(outer, inner)) {
            return false;
        }
        if (innerPlace == null || innerPlace.place() == null || outerPlace == null || outerPlace.place() == null) {
            return outerSize > 1;
        }
        PlaceEntry container = outerPlace.place();
        PlaceEntry spot = innerPlace.place();
        if (container.kind().equals("border") && !isNextTo(inner, outer) && !isOn(inner, outer)) {
            return false;
        }
        return spot.within().contains(container.id())
                || container.kind().equals("country") && container.country().equals(spot.country())
                || outer.mention().place().relation().equals("inside")
                        && outerSize == 5
                        && container.country().equals(spot.country())
                || spot.id().equals(container.id())
                || outerSize >= 5 && container.country().equals(spot.country()) && isNextTo(inner, outer)
                || spot.kmTo(container) <= container.radiusKm() + 40 && outerSize >= 3
                || spot.kmTo(container) <= container.radiusKm() + 3 && outerSize >= 2
                || outer.mention().place().area();
    }

    /** «بلدتي نبل والزهراء في حلب», «سرمدا شمالي إدلب»: right behind a place of its governorate the city's name is the governorate's. */
    private static boolean isLand(Event.Placed outer, Event.Placed inner, Resolution spot) {
        return spot != null
                && spot.place() != null
                && isNextTo(inner, outer)
                && outer.mention().place().candidates().stream()
                        .anyMatch(c -> c.kind().equals("governorate")
                                && !c.id().equals(spot.place().id())
                                && spot.place().within().contains(c.id()));
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
}
