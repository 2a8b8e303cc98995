package org.rawi.store.search;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is asked of a data set: {@code Query.ALL.with(Field.KIND, Set.of("air_strike")).withWords("حرستا")}. Values of one field are
 * alternatives; fields, words and days must all fit. Immutable.
 *
 * @param words words that must occur, «"in a row"» as they stand, «-without»; empty for any
 * @param exact whether words count only as they are spelt
 * @param from the first day that counts, or null
 * @param to the last day, or null
 * @param values the values asked for, by field
 * @param order what comes first
 * @param size how many on a page
 * @param after {@link Page#next()} of the page before, or null for the first
 * @param skipped how many are passed over, for pages by number
 * @param asTold whether places are asked for and counted as they are told; else no more exactly than is safe, where that is held back
 */
public record Query(
        String words,
        boolean exact,
        LocalDate from,
        LocalDate to,
        Map<Field, Set<String>> values,
        Order order,
        int size,
        String after,
        int skipped,
        boolean asTold) {
    /** Everything, the latest first. */
    public static final Query ALL = new Query("", false, null, null, Map.of(), Order.NEWEST, 50, null, 0, false);

    private static final int LARGEST = 1000;
    private static final int FARTHEST = 10_000;

    /** What can be asked for by value, beside words and days. */
    public enum Field {
        /** Kind, «air_strike». */
        KIND,
        /** Family of the kind, «remote». */
        FAMILY,
        /** An actor on either side, or any that is part of it: «syria» is «syria.army» too. */
        ACTOR,
        /** An actor who acts. */
        INITIATOR,
        /** An actor who is acted on. */
        TARGET,
        /** A place, or an area that contains places. */
        PLACE,
        /** Anyone in the chain, by id or by type. */
        SOURCE,
        /** Who first said it, by the key of the origin: «syrian_observatory», «activists via aawsat»; of incidents only. */
        ORIGIN,
        /** Who first said it, by the key of the origin or by the party whose word it is; of incidents only. */
        SPEAKER,
        /** Who passes on what another said; of incidents only. */
        RELAY,
        OUTLET,
        /** How the incident of the claim is attested, «independent». */
        GRADE,
        MODALITY,
        /** What reviewers have come to, «unreviewed». */
        STATE,
        /** «disputed» where the tellings of the incident disagree, else «agreed»; «unlinked» where there is none. */
        DISPUTE,
        /** «several» where more than one independent origin tells of the incident, else «one»; of incidents only. */
        CORROBORATION,
        /** The incident, by id. */
        INCIDENT,
        /** The claim, by id. */
        CLAIM,
        /** The document, by the hash of its bytes. */
        DOCUMENT,
        /** Who has decided on it. */
        REVIEWER,
        /** Who has not decided on it: none of these. */
        UNDECIDED_BY,
        /** How many have decided on it: «0», «1». */
        REVIEWERS,
        /** Frame and words of the trigger, as {@link Urgency#wording} has them. */
        WORDING,
        /** Words and the place that they were taken for, as {@link Urgency#placing} has them. */
        PLACING,
        /** Whether a total over days or places: «yes», «no». */
        AGGREGATE
    }

    /** What comes first. */
    public enum Order {
        NEWEST,
        OLDEST,
        /** What fits the words best. */
        BEST,
        /** What the coder is least sure of. */
        UNSUREST,
        /** What should be reviewed first, by {@link Urgency}. */
        URGENT,
        /** The same from the end. */
        PATIENT,
        /** What changed last. */
        CHANGED,
        /** What most claims tell of; of incidents only. */
        TOLD,
        /** What most are said to have died in; of incidents only. */
        KILLED
    }

    public Query {
        words = Objects.requireNonNullElse(words, "").strip();
        Objects.requireNonNull(order);
        Map<Field, Set<String>> copy = new TreeMap<>();
        values.forEach((field, asked) -> {
            if (!asked.isEmpty()) {
                copy.put(field, Set.copyOf(new TreeSet<>(asked)));
            }
        });
        values = Map.copyOf(copy);
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("a page of " + size + "; legal is 1 to " + LARGEST);
        }
        if (skipped < 0 || skipped > FARTHEST || skipped > 0 && after != null) {
            throw new IllegalArgumentException(
                    "a page behind " + skipped + "; legal is 0 to " + FARTHEST + ", or the token of the page before");
        }
    }

    public Query withWords(String asked, boolean asSpelt) {
        return new Query(asked, asSpelt, from, to, values, order, size, after, skipped, asTold);
    }

    public Query within(LocalDate first, LocalDate last) {
        return new Query(words, exact, first, last, values, order, size, after, skipped, asTold);
    }

    /** These values alone for {@code field}; none asks nothing of it. */
    public Query with(Field field, Set<String> asked) {
        Map<Field, Set<String>> more = new TreeMap<>(values);
        more.put(field, asked);
        return new Query(words, exact, from, to, more, order, size, after, skipped, asTold);
    }

    public Query inOrder(Order other) {
        return new Query(words, exact, from, to, values, other, size, after, skipped, asTold);
    }

    public Query page(int most, String token) {
        return new Query(words, exact, from, to, values, order, most, token, 0, asTold);
    }

    /**
     * The page with this number, from 0, each of {@code most}; it shifts when something is added meanwhile.
     *
     * @throws IllegalArgumentException where it lies behind the ten thousandth: tokens lead on from there
     */
    public Query pageNumbered(int most, int number) {
        return new Query(words, exact, from, to, values, order, most, null, Math.multiplyExact(most, number), asTold);
    }

    /** The same, of any order and page. */
    Query inAnyOrder() {
        return new Query(words, exact, from, to, values, Order.NEWEST, ALL.size, null, 0, asTold);
    }

    /** Places as they are told, and not held back. */
    public Query withPlacesAsTold() {
        return new Query(words, exact, from, to, values, order, size, after, skipped, true);
    }

    /** The page behind a claim in the order of {@link Order#URGENT} or of {@link Order#PATIENT}, wherever it stands there. */
    public Query behind(double urgency, long no) {
        return page(size, Ordering.token(order, urgency, no));
    }
}
