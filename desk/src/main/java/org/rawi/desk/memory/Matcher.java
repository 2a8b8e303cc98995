package org.rawi.desk.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rawi.desk.page.Filters;
import org.rawi.export.harm.Shield;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.ledger.disagreement.FieldStances;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.view.Viewed;
import org.rawi.model.Document;
import org.rawi.text.Folding;

/** Whether an incident fits the filters: what is asked of a telling, one telling must meet all of. */
final class Matcher {
    private final Shelf shelf;
    private final Verdicts verdicts;
    private final Parts parts;
    private final Filters filters;
    private final List<String> words;
    private final LocalDate since;
    private final LocalDate until;

    Matcher(Shelf shelf, Verdicts verdicts, Parts parts, Filters filters) {
        this.shelf = shelf;
        this.verdicts = verdicts;
        this.parts = parts;
        this.filters = filters;
        words = new ArrayList<>();
        filters.find("q")
                .ifPresent(
                        text -> words.addAll(List.of(Folding.fold(text).strip().split("\\s+", -1))));
        since = filters.findDay("since").orElse(null);
        until = filters.findDay("until").orElse(null);
    }

    boolean fits(Viewed viewed) {
        return isInTime(viewed)
                && isAny("grade", Parts.grades(viewed))
                && (filters.find("disputed").isEmpty()
                        || viewed.fields().stream().anyMatch(FieldStances::disputed))
                && isAny("source", viewed.origins().stream().map(Origin::key).toList())
                && isAt(viewed)
                && viewed.sourcings().stream().map(Sourcing::telling).anyMatch(this::fits);
    }

    private boolean isInTime(Viewed viewed) {
        LocalDate from = Parts.day(viewed);
        LocalDate to = viewed.headline().to();
        return (since == null || to != null && !to.isBefore(since))
                && (until == null || from != null && !from.isAfter(until));
    }

    private boolean isAny(String field, List<String> values) {
        List<String> asked = filters.all(field);
        return asked.isEmpty() || values.stream().anyMatch(asked::contains);
    }

    private boolean fits(Telling telling) {
        return isAny("kind", List.of(telling.kind(), telling.family()))
                && isAny("modality", List.of(telling.modality().name().toLowerCase(Locale.ROOT)))
                && isAny("outlet", telling.outlet() == null ? List.of() : List.of(telling.outlet()))
                && isAny("state", List.of(verdicts.state(telling.claim())))
                && isOfActor(telling)
                && saysWords(telling);
    }

    private boolean isOfActor(Telling telling) {
        List<String> asked = filters.all("actor");
        if (asked.isEmpty()) {
            return true;
        }
        List<Side> sides = new ArrayList<>();
        if (!filters.text("role").equals("target")) {
            sides.addAll(telling.initiators());
        }
        if (!filters.text("role").equals("initiator")) {
            sides.addAll(telling.targets());
        }
        return sides.stream().anyMatch(side -> asked.stream()
                .anyMatch(actor -> side.id().equals(actor) || side.id().startsWith(actor + ".")));
    }

    /** A governorate holds its villages; what is shown as an area is found by nothing smaller. */
    private boolean isAt(Viewed viewed) {
        List<String> asked = filters.all("place");
        if (asked.isEmpty()) {
            return true;
        }
        if (parts.exactness(viewed) != Shield.Exactness.AS_TOLD) {
            return parts.shown(viewed).flatMap(shown -> parts.names().findPlace(shown.id())).stream()
                    .anyMatch(place -> asked.contains(place.id())
                            || place.within().stream().anyMatch(asked::contains));
        }
        return viewed.sourcings().stream()
                .flatMap(sourcing -> sourcing.telling().scenes())
                .anyMatch(spot ->
                        asked.contains(spot.id()) || spot.areas().stream().anyMatch(asked::contains));
    }

    private boolean saysWords(Telling telling) {
        if (words.isEmpty()) {
            return true;
        }
        Document document = shelf.documents().get(telling.document());
        StringBuilder text = new StringBuilder();
        if (document != null) {
            text.append(document.title() == null ? "" : document.title())
                    .append(' ')
                    .append(document.text());
        }
        telling.spots()
                .forEach(
                        spot -> text.append(' ').append(spot.name()).append(' ').append(english(spot.id())));
        String folded = Folding.fold(text.toString());
        return words.stream().allMatch(folded::contains);
    }

    private String english(String place) {
        return place == null
                ? ""
                : shelf.knowledge()
                        .gazetteer()
                        .place(place)
                        .map(PlaceEntry::nameEn)
                        .orElse("");
    }
}
