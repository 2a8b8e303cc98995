package org.rawi.export.harm;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.toll.TollTimeline;
import org.rawi.ledger.toll.TollUpdate;
import org.rawi.ledger.view.Viewed;
import org.rawi.model.Incident;

/** An incident with names of private persons, and of places that are not shown, blacked out in all its words. */
final class IncidentVeil {
    private final Mask mask;
    private final boolean persons;
    private final Set<String> places;

    /**
     * @param persons whether names of private persons are blacked out
     * @param places names of places that are not shown
     */
    IncidentVeil(Mask mask, boolean persons, Set<String> places) {
        this.mask = mask;
        this.persons = persons;
        this.places = places;
    }

    /** Names of the places of {@code told} that {@code shown}, which is the same as it may be shown, has no more. */
    static Set<String> hidden(Viewed told, Viewed shown) {
        Set<String> hidden = names(told);
        hidden.removeAll(names(shown));
        return hidden;
    }

    private static Set<String> names(Viewed viewed) {
        return viewed.sourcings().stream()
                .flatMap(sourcing -> sourcing.telling().spots().stream())
                .map(Spot::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Viewed of(Viewed viewed) {
        return new Viewed(
                new Incident(
                        viewed.incident().incident(),
                        viewed.incident().claims(),
                        viewed.incident().documents(),
                        viewed.incident().ties().stream().map(this::of).toList()),
                viewed.sourcings(),
                viewed.origins(),
                viewed.count(),
                viewed.grading(),
                viewed.headline(),
                viewed.fields(),
                new TollTimeline(viewed.tolls().updates().stream().map(this::of).toList()),
                viewed.counting());
    }

    private Incident.Tie of(Incident.Tie tie) {
        return new Incident.Tie(
                tie.claim(),
                tie.other(),
                tie.score(),
                tie.reasons().stream().map(this::placeless).toList());
    }

    private TollUpdate of(TollUpdate update) {
        return new TollUpdate(
                update.since(),
                update.origin(),
                update.effect(),
                update.group(),
                update.aggregate(),
                update.increment(),
                update.min(),
                update.max(),
                update.about(),
                update.bare(),
                text(update),
                update.claims(),
                update.replacedBy());
    }

    private String text(TollUpdate update) {
        if (update.text() == null) {
            return null;
        }
        if (persons && update.group().equals("named")) {
            StringBuilder black = new StringBuilder(update.text());
            Mask.black(black, 0, black.length());
            return black.toString();
        }
        return placeless(mask.mask(update.text(), List.of(), false));
    }

    private String placeless(String text) {
        StringBuilder black = new StringBuilder(text);
        Mask.black(black, places);
        return black.toString();
    }
}
