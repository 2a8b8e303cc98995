package org.rawi.ledger.origin;

import java.util.List;
import org.rawi.ledger.telling.Telling;

/**
 * A telling with its origins.
 *
 * @param telling the telling
 * @param origins who first said it, each once; more than one where the text names several together; never empty
 */
public record Sourcing(Telling telling, List<Origin> origins) {
    public Sourcing {
        origins = List.copyOf(origins);
        if (origins.isEmpty()) {
            throw new IllegalArgumentException("claim " + telling.claim() + " has no origin");
        }
    }
}
