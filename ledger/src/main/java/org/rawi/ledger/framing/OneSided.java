package org.rawi.ledger.framing;

import java.util.List;
import java.util.Objects;

/**
 * An incident of which one side alone speaks.
 *
 * @param incident its id
 * @param side the state, or the country and side, or the actor, whose origins are the only ones
 * @param origins their keys
 * @param outlets outlets that relay it
 * @param claims its claims
 */
public record OneSided(String incident, String side, List<String> origins, List<String> outlets, List<String> claims) {
    public OneSided {
        Objects.requireNonNull(incident);
        Objects.requireNonNull(side);
        origins = List.copyOf(origins);
        outlets = List.copyOf(outlets);
        claims = List.copyOf(claims);
    }
}
