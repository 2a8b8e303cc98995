package org.rawi.store;

import java.util.Objects;
import org.rawi.export.ClaimLine;
import org.rawi.model.Anchor;
import org.rawi.model.Claim;
import org.rawi.model.Span;
import org.rawi.model.Words;

/**
 * A claim as the coder made it.
 *
 * @param no its number in this data set
 * @param claim the claim
 * @param json the same as the public format writes it
 * @param hash hash of its document
 * @param run the run that made it
 */
public record StoredClaim(long no, Claim claim, String json, String hash, long run) {
    public StoredClaim {
        Objects.requireNonNull(claim);
        Objects.requireNonNull(json);
        Objects.requireNonNull(hash);
    }

    /** The claim that {@code json} writes. */
    public static StoredClaim of(long no, String json, String hash, long run) {
        return new StoredClaim(no, ClaimLine.read(json), json, hash, run);
    }

    /** The words that opened it, or none at the head of the text where it names none. */
    public static Words trigger(Claim claim) {
        return claim.evidence().stream()
                .filter(evidence -> evidence.role().equals("trigger"))
                .map(evidence -> evidence.words())
                .findFirst()
                .orElse(new Words("", 0, 0, false));
    }

    /** The ground that a decision on this claim stands on. */
    public Anchor anchor() {
        Words trigger = trigger(claim);
        Span span = trigger.span();
        return new Anchor(hash, span, trigger.inTitle(), claim.kind(), claim.claim());
    }
}
