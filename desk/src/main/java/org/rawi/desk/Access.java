package org.rawi.desk;

/** Who comes in to a desk. */
public enum Access {
    /** One person on the own machine, who logs in to nothing and may all. */
    ALONE,
    /** The members of the data set's team, who log in. */
    TEAM,
    /** Everyone, for looking only, at what the embargo lets out. */
    PUBLISHED
}
