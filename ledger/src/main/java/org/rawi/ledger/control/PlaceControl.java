package org.rawi.ledger.control;

import java.util.List;
import java.util.Objects;

/**
 * The control of one place over time.
 *
 * @param place gazetteer id, or the name with its smallest area where the gazetteer has none
 * @param name the place's name
 * @param reports the table of changes: every report, by day
 * @param spans the timeline
 */
public record PlaceControl(String place, String name, List<ControlReport> reports, List<ControlSpan> spans) {
    public PlaceControl {
        Objects.requireNonNull(place);
        Objects.requireNonNull(name);
        reports = List.copyOf(reports);
        spans = List.copyOf(spans);
    }
}
