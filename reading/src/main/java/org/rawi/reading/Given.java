package org.rawi.reading;

import java.time.LocalDate;

/**
 * What the user says of all documents at once; a record's own metadata go before it.
 *
 * @param published day of publication, or null
 * @param outlet name or id of the outlet, or null
 */
public record Given(LocalDate published, String outlet) {
    /** Nothing said. */
    public static final Given NOTHING = new Given(null, null);
}
