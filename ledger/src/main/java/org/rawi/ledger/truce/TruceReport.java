package org.rawi.ledger.truce;

import java.util.List;
import org.rawi.ledger.telling.Spot;

/**
 * What one incident says of a truce.
 *
 * @param event the step
 * @param spots where
 * @param parties all who are named as having part in it
 */
record TruceReport(TruceEvent event, List<Spot> spots, List<String> parties) {
    TruceReport {
        spots = List.copyOf(spots);
        parties = List.copyOf(parties);
    }
}
