package org.rawi.ledger.disagreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCount;

/**
 * A value of a field with who holds it.
 *
 * @param value the value in words: «russia.airforce», «12 civilians», «not russia»
 * @param origins who holds it, each once
 * @param count how many independent origins those are
 * @param claims claims that say so, in the order of publication
 * @param since the day on which the first of them was published, or null
 */
public record Stance(String value, List<Origin> origins, OriginCount count, List<String> claims, LocalDate since) {
    public Stance {
        Objects.requireNonNull(value);
        Objects.requireNonNull(count);
        origins = List.copyOf(origins);
        claims = List.copyOf(claims);
    }
}
