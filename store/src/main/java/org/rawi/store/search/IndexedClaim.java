package org.rawi.store.search;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;
import org.rawi.store.Incidents.Membership;

/**
 * A claim as it is found: as people corrected it, and what is known of it beside.
 *
 * @param no its number in the data set
 * @param hash hash of its document
 * @param claim the claim as it is shown
 * @param family family of its kind
 * @param state what reviewers have come to, «unreviewed»
 * @param reviewers who has decided on it
 * @param incident its incident, or null
 * @param snippet the sentence in which it stands
 * @param words the words by which it is found: its sentence, places and actors as printed elsewhere, the areas around them
 * @param places its places no more exactly than is safe
 * @param heldBack further words by which it is found where nothing is held back: names of places
 */
public record IndexedClaim(
        long no,
        String hash,
        Claim claim,
        String family,
        String state,
        Set<String> reviewers,
        Membership incident,
        Snippet snippet,
        List<String> words,
        List<PlaceRef> places,
        List<String> heldBack) {
    public IndexedClaim {
        Objects.requireNonNull(hash);
        Objects.requireNonNull(claim);
        Objects.requireNonNull(family);
        Objects.requireNonNull(state);
        Objects.requireNonNull(snippet);
        reviewers = Set.copyOf(reviewers);
        words = List.copyOf(words);
        places = List.copyOf(places);
        heldBack = List.copyOf(heldBack);
    }
}
