package org.rawi.ledger.view;

import java.util.List;
import org.rawi.ledger.disagreement.FieldStances;
import org.rawi.ledger.grade.Grading;
import org.rawi.ledger.headline.Headline;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCount;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.toll.TollTimeline;
import org.rawi.model.Incident;

/**
 * An incident as it is shown.
 *
 * @param incident the incident
 * @param sourcings its tellings with their origins
 * @param origins its origins, each once
 * @param count how many of them are independent
 * @param grading its grades
 * @param headline what most origins say
 * @param fields the values of each field side by side
 * @param tolls what was said of its toll, over time
 * @param counting how others would count it
 */
public record Viewed(
        Incident incident,
        List<Sourcing> sourcings,
        List<Origin> origins,
        OriginCount count,
        Grading grading,
        Headline headline,
        List<FieldStances> fields,
        TollTimeline tolls,
        Counting counting) {
    public Viewed {
        sourcings = List.copyOf(sourcings);
        origins = List.copyOf(origins);
        fields = List.copyOf(fields);
    }
}
