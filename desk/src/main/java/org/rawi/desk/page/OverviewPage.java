package org.rawi.desk.page;

import java.util.List;
import org.rawi.desk.chart.Histogram;
import org.rawi.desk.chart.MapDrawing;
import org.rawi.desk.words.Catalogue;

/**
 * What there is, at a glance.
 *
 * @param documents how many documents
 * @param claims how many claims
 * @param incidents how many incidents
 * @param shared how many of them are told by more than one independent origin
 * @param disputed how many of them origins disagree on
 * @param span from when to when, in words
 * @param when incidents by time
 * @param where incidents by place
 * @param kinds incidents by kind
 * @param actors incidents by who is said to have done them
 * @param origins incidents by who first told them
 * @param grades incidents by how they are attested
 * @param newest the latest incidents on which origins disagree
 */
public record OverviewPage(
        int documents,
        int claims,
        int incidents,
        int shared,
        int disputed,
        String span,
        Histogram when,
        MapDrawing where,
        List<Choice> kinds,
        List<Choice> actors,
        List<Choice> origins,
        List<Choice> grades,
        List<Dispute> newest) {
    /**
     * A disagreement.
     *
     * @param row the incident
     * @param field on what
     * @param values what is said, and by whom
     */
    public record Dispute(IncidentRow row, String field, List<Holding> values) {
        public Dispute {
            values = List.copyOf(values);
        }
    }

    /** Fills the overview. */
    public interface Source {
        OverviewPage overview(Catalogue words);
    }

    public OverviewPage {
        kinds = List.copyOf(kinds);
        actors = List.copyOf(actors);
        origins = List.copyOf(origins);
        grades = List.copyOf(grades);
        newest = List.copyOf(newest);
    }
}
