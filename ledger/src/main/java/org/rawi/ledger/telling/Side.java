package org.rawi.ledger.telling;

import java.util.Objects;

/**
 * An actor in a telling: «قوات النظام» for {@code syria.army}.
 *
 * @param id actor id
 * @param text the words as printed, or null where the actor is carried over
 */
public record Side(String id, String text) {
    public Side {
        Objects.requireNonNull(id);
    }
}
