/**
 * PDF: the signs of a page and where they stand, put back into lines, columns and paragraphs in the order in which they are read.
 *
 * <p>The order in which a file shows its signs is nobody's promise, least of all for Arabic: only where they stand counts.
 */
package org.rawi.reading.pdf;
