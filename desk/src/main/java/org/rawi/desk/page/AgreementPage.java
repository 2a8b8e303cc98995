package org.rawi.desk.page;

import java.util.List;

/**
 * How far reviewers agree.
 *
 * @param people how many are asked of each claim
 * @param blind whether whoever is asked later is not shown what those before decided
 * @param reviewers who has decided, and on how many claims
 * @param twice how many claims two or more have decided on, each on his own
 * @param inSight how many decisions were made in sight of another's, and count for nothing here
 * @param contested how many claims are contested
 * @param fields agreement by field
 */
public record AgreementPage(
        int people,
        boolean blind,
        List<Reviewer> reviewers,
        long twice,
        long inSight,
        long contested,
        List<Line> fields) {
    /** A reviewer, and on how many claims he decided. */
    public record Reviewer(String who, long claims) {}

    /**
     * A field.
     *
     * @param field its name
     * @param scale nominal or interval
     * @param units on how many claims two or more people gave it a value
     * @param people alpha over people, or empty where it is not defined
     * @param equal share of pairs of people who gave the same, in hundredths, or empty
     * @param machineUnits on how many claims a person and the machine gave it a value
     * @param machine alpha with the machine as one of the coders, or empty
     */
    public record Line(
            String field, String scale, long units, String people, String equal, long machineUnits, String machine) {}

    public AgreementPage {
        reviewers = List.copyOf(reviewers);
        fields = List.copyOf(fields);
    }
}
