package org.rawi.ledger.toll;

import java.util.List;

/**
 * What was said of an incident's toll, in the order in which it was first published.
 *
 * @param updates every figure, each once for its origin
 */
public record TollTimeline(List<TollUpdate> updates) {
    public TollTimeline {
        updates = List.copyOf(updates);
    }

    /** The figures that stand. */
    public List<TollUpdate> standing() {
        return updates.stream().filter(TollUpdate::stands).toList();
    }

    /** The figures of an effect that stand, totals over a period left out. */
    public List<TollUpdate> standing(String effect) {
        return standing().stream()
                .filter(update -> update.effect().equals(effect) && !update.aggregate())
                .toList();
    }
}
