package org.rawi.ledger.truce;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCount;

/**
 * A step of a truce.
 *
 * @param day the day of it, or the day of publication at the latest
 * @param step what it is
 * @param actors who declared, extended or breached it; none where nobody is named
 * @param until the last day that is set for the truce, or null
 * @param origins according to whom, each once; none where it follows from the day that was set
 * @param count how many independent origins those are
 * @param claims claims that say so
 */
public record TruceEvent(
        LocalDate day,
        TruceStep step,
        List<String> actors,
        LocalDate until,
        List<Origin> origins,
        OriginCount count,
        List<String> claims) {
    public TruceEvent {
        Objects.requireNonNull(day);
        Objects.requireNonNull(step);
        Objects.requireNonNull(count);
        actors = List.copyOf(actors);
        origins = List.copyOf(origins);
        claims = List.copyOf(claims);
    }
}
