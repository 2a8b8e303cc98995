package org.rawi.ledger.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rawi.ledger.origin.Sourcing;

/**
 * What one incident says of the control of one place: of several tellings that agree, one report.
 *
 * @param day the day from which it holds: the earliest that a telling names, else the earliest publication
 * @param stated whether a telling names that day; else it was so by then at the latest
 * @param change what it does
 * @param actor who took, left or besieges the place, or null where nobody is named
 * @param area the area of which it is told where the place inherits it («كامل ريف حمص»), else null
 * @param sourcings the tellings, with their origins
 */
public record ControlReport(
        LocalDate day, boolean stated, Change change, String actor, String area, List<Sourcing> sourcings) {
    public ControlReport {
        Objects.requireNonNull(day);
        Objects.requireNonNull(change);
        sourcings = List.copyOf(sourcings);
    }

    /** Ids of the claims. */
    public List<String> claims() {
        return sourcings.stream().map(sourcing -> sourcing.telling().claim()).toList();
    }
}
