package org.rawi.ledger.truce;

import java.util.List;

/**
 * A truce with what became of it.
 *
 * @param places names of the places for which it is told, the first told first; none for a whole war
 * @param parties who made it, as far as they are named
 * @param events its steps, by day; the first says how it is first heard of
 */
public record Truce(List<String> places, List<String> parties, List<TruceEvent> events) {
    public Truce {
        places = List.copyOf(places);
        parties = List.copyOf(parties);
        events = List.copyOf(events);
    }
}
