package org.rawi.ledger.view;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rawi.ledger.estimate.Estimate;
import org.rawi.ledger.estimate.EstimateRule;
import org.rawi.ledger.estimate.UcdpEvent;
import org.rawi.ledger.grade.AirwarsGrade;

/**
 * How others would count an incident, beside each other.
 *
 * @param killed the dead by each rule; a rule that finds no figure is left out
 * @param ucdp as UCDP counts events
 * @param airwars as Airwars grades harm to civilians; nothing where nobody tells of any
 */
public record Counting(Map<EstimateRule, Estimate> killed, UcdpEvent ucdp, Optional<AirwarsGrade> airwars) {
    public Counting {
        Objects.requireNonNull(ucdp);
        Objects.requireNonNull(airwars);
        Map<EstimateRule, Estimate> inOrder = new EnumMap<>(EstimateRule.class);
        inOrder.putAll(killed);
        killed = Collections.unmodifiableMap(inOrder);
    }
}
