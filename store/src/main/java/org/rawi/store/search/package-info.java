/**
 * Search over a data set: words and filters, counts, a histogram, places on a map. An index beside the data set answers; it follows the
 * changes of the data set, is made anew where it is missing, broken or of another version, and is the only copy of nothing.
 */
package org.rawi.store.search;
