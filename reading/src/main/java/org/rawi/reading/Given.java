package org.rawi.reading;

import java.time.LocalDate;
import org.rawi.reading.columns.ColumnMaps;

/**
 * What the user says of all documents at once; a record's own metadata go before it.
 *
 * @param published day of publication, or null
 * @param outlet name or id of the outlet, or null
 * @param columns what the columns of tables and the fields of records hold
 */
public record Given(LocalDate published, String outlet, ColumnMaps columns) {
    /** Nothing said. */
    public static final Given NOTHING = new Given(null, null);

    /** Nothing said of columns. */
    public Given(LocalDate published, String outlet) {
        this(published, outlet, ColumnMaps.GUESSED);
    }
}
