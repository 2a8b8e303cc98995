package org.rawi.model;

import java.util.Objects;

/**
 * An actor as one origin names it.
 *
 * @param id actor id such as «syria.army»
 * @param words the words as printed, or null where the actor is carried over from an earlier clause of the same origin
 */
public record ActorRef(String id, Words words) {
    public ActorRef {
        Objects.requireNonNull(id);
    }
}
