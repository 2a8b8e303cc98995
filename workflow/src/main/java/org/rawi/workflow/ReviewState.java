package org.rawi.workflow;

/** What people have come to on a claim. */
public enum ReviewState {
    /** Nobody has decided on it. */
    UNREVIEWED,
    /** It is right as the coder made it. */
    ACCEPTED,
    /** The text does not say so. */
    REJECTED,
    /** It was looked at and left open. */
    UNSURE,
    /** It is right as it was corrected. */
    CORRECTED,
    /** Two reviewers disagree. */
    CONTESTED
}
