package org.rawi.ledger.framing;

import java.util.Objects;

/**
 * Words that an outlet prints for an actor.
 *
 * @param outlet the outlet
 * @param actor the actor
 * @param words the words, «قوات النظام»
 * @param loaded whether they are partisan, by the column «loaded» of the table of actors
 * @param own in how many claims the outlet says them itself
 * @param quoted in how many it quotes another who says them
 */
public record ActorWords(String outlet, String actor, String words, boolean loaded, int own, int quoted) {
    public ActorWords {
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(words);
    }
}
