package org.rawi.evaluation;

/**
 * A claim that was drawn to be read, named by where it stands and without a word of its text.
 *
 * @param document id of its document
 * @param start first unit of its trigger
 * @param end one past the last unit of its trigger
 * @param in «title» where the trigger stands in the separate title, else «text»
 * @param kind codebook kind
 * @param verdict «right» in kind, side and place, or «wrong», or empty where nobody has read it yet
 * @param fault what is wrong: event (there is none), kind, side, place; several joined by «,»; empty where it is right
 */
public record DrawnClaim(String document, int start, int end, String in, String kind, String verdict, String fault) {
    static DrawnClaim of(ScoredClaim claim) {
        ScoredClaim.Stretch trigger = claim.triggers().get(0);
        String in = trigger.in() == null ? "text" : trigger.in();
        return new DrawnClaim(claim.document(), trigger.start(), trigger.end(), in, claim.kind(), "", "");
    }

    boolean isRight() {
        return verdict.equals("right");
    }
}
