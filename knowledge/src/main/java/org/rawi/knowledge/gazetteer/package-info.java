/**
 * Places of others made rows of one's own: GeoNames dumps and OCHA tables of p-codes become files of {@code lexicon/places}.
 */
package org.rawi.knowledge.gazetteer;
