package org.rawi.model;

/** How the origin speaks of the event: as happened, intended, asked for, hanging on a condition, or as not so. */
public enum Modality {
    ASSERTED,
    PLANNED,
    CALLED_FOR,
    CONDITIONAL,
    DENIED
}
