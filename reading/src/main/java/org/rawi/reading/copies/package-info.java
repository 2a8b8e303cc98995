/**
 * The same text again: exact copies and copies with small edits, as when ten outlets print one agency's wire.
 *
 * <p>Copies are kept and coded like any other text; they are only known to be one, so that nobody counts reprints as witnesses.
 */
package org.rawi.reading.copies;
