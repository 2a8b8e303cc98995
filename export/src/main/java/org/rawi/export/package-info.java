/**
 * Claims out: JSON Lines, CSV, a table for the terminal, and what ACLED, PLOVER and CAMEO call them.
 *
 * <p>{@code Formats.ofClaims(mapping, 120).findByEnding("claims.csv")} gives a {@link org.rawi.export.RecordFormat};
 * that opens a {@link org.rawi.export.RecordWriter} over a stream, which writes one claim after another.
 */
package org.rawi.export;
