package org.rawi.bench.linking;

import java.time.LocalDate;
import java.util.List;
import org.rawi.knowledge.PlaceEntry;

/**
 * An invented event, as it was.
 *
 * @param number its number, the truth that tellings of it share
 * @param kind codebook kind
 * @param initiator actor id
 * @param target actor id
 * @param place where
 * @param day when
 * @param killed how many died, 0 and more
 * @param words the words that tellings of it draw from
 */
record SyntheticEvent(
        int number,
        String kind,
        String initiator,
        String target,
        PlaceEntry place,
        LocalDate day,
        int killed,
        List<String> words) {}
