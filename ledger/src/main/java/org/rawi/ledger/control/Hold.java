package org.rawi.ledger.control;

import java.util.List;
import java.util.Objects;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCount;

/**
 * A holder with who says so.
 *
 * @param actor who is said to hold the place, or null for nobody who is named
 * @param origins who says so, each once
 * @param count how many independent origins those are
 * @param claims claims that say so
 */
public record Hold(String actor, List<Origin> origins, OriginCount count, List<String> claims) {
    public Hold {
        Objects.requireNonNull(count);
        origins = List.copyOf(origins);
        claims = List.copyOf(claims);
    }
}
