package org.rawi.evaluation;

import java.util.List;

/** Something that a coding got wrong. */
public sealed interface Mistake {
    /**
     * An event that no claim found.
     *
     * @param gold the event
     */
    record Missed(GoldEvent gold) implements Mistake {}

    /**
     * A claim that stands where an event does but is of another family.
     *
     * @param gold the event
     * @param claim the claim
     */
    record WrongFamily(GoldEvent gold, ScoredClaim claim) implements Mistake {}

    /**
     * A claim that found its event and has fields wrong.
     *
     * @param gold the event
     * @param claim the claim
     * @param fields names of the wrong fields
     */
    record WrongFields(GoldEvent gold, ScoredClaim claim, List<String> fields) implements Mistake {}

    /**
     * A claim that is of no event.
     *
     * @param claim the claim
     */
    record Extra(ScoredClaim claim) implements Mistake {}
}
