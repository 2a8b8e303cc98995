package org.rawi.ledger;

import java.util.List;
import java.util.Objects;
import org.rawi.ledger.telling.Telling;
import org.rawi.model.Incident;

/**
 * An incident with its tellings: what every view of the ledger looks at.
 *
 * @param incident the incident
 * @param tellings its tellings, in the order of its claims
 */
public record Account(Incident incident, List<Telling> tellings) {
    public Account {
        Objects.requireNonNull(incident);
        tellings = List.copyOf(tellings);
        if (!tellings.stream().map(Telling::claim).toList().equals(incident.claims())) {
            throw new IllegalArgumentException(
                    "incident " + incident.incident() + " is of other claims than the tellings given for it");
        }
    }
}
