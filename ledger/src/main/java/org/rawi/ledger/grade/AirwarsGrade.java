package org.rawi.ledger.grade;

/**
 * The grades that Airwars gives to allegations of harm to civilians ({@code https://airwars.org/about/methodology/}, «Grading»), as
 * far as tellings alone can bear them: Airwars' own also rest on pictures and on what its researchers judge.
 */
public enum AirwarsGrade {
    /** A belligerent accepts that it harmed civilians. */
    CONFIRMED,
    /** Two or more sources that are no party to the event, and one belligerent only that is blamed. */
    FAIR,
    /** A single source. */
    WEAK,
    /** Competing claims as to which belligerent did it. */
    CONTESTED,
    /** The harm is found not to have been, or those killed to have been fighters. */
    DISCOUNTED
}
