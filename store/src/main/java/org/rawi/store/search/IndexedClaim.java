package org.rawi.store.search;

import java.util.List;
import java.util.Objects;
import org.rawi.model.Claim;
import org.rawi.store.Incidents.Membership;

/**
 * A claim as it is found: as people corrected it, and what is known of it beside.
 *
 * @param no its number in the data set
 * @param hash hash of its document
 * @param claim the claim as it is shown
 * @param family family of its kind
 * @param state what reviewers have come to, «unreviewed»
 * @param incident its incident, or null
 * @param snippet the sentence in which it stands
 * @param words further words by which it is found: places and actors as printed elsewhere, the areas around them
 */
public record IndexedClaim(
        long no,
        String hash,
        Claim claim,
        String family,
        String state,
        Membership incident,
        Snippet snippet,
        List<String> words) {
    public IndexedClaim {
        Objects.requireNonNull(hash);
        Objects.requireNonNull(claim);
        Objects.requireNonNull(family);
        Objects.requireNonNull(state);
        Objects.requireNonNull(snippet);
        words = List.copyOf(words);
    }
}
