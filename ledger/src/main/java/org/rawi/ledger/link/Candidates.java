package org.rawi.ledger.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rawi.ledger.telling.Telling;

/** The pairs of tellings that are worth a comparison: those that share a blocking key. */
final class Candidates {
    /** Room for the place of a telling among all in the lowest bits of a key. */
    static final int MOST = 1 << 24;

    private static final long PLACE = MOST - 1L;

    private final long[][] keys;
    private final int[] byFirstDay;
    private final long[] firstDays;
    private final long[] lastDays;
    private final long[] entries;

    /**
     * Candidates among {@code tellings}.
     *
     * @throws IllegalArgumentException where there are more than {@link #MOST}
     */
    Candidates(List<Telling> tellings, Keys blocking) {
        if (tellings.size() > MOST) {
            throw new IllegalArgumentException(tellings.size() + " claims are more than " + MOST
                    + ", the most that are linked at once; link them year by year");
        }
        keys = new long[tellings.size()][];
        firstDays = new long[tellings.size()];
        lastDays = new long[tellings.size()];
        IntStream.range(0, keys.length).parallel().forEach(i -> {
            keys[i] = blocking.of(tellings.get(i));
            Window window = Window.of(tellings.get(i));
            firstDays[i] = window == null ? Long.MIN_VALUE : window.from();
            lastDays[i] = window == null ? Long.MAX_VALUE : window.to() + Window.FARTHEST_DAYS;
        });
        byFirstDay = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> firstDays[i]))
                .mapToInt(i -> i)
                .toArray();
        entries = new long[Arrays.stream(keys).mapToInt(of -> of.length).sum()];
        int next = 0;
        for (int rank = 0; rank < byFirstDay.length; rank++) {
            for (long key : keys[byFirstDay[rank]]) {
                entries[next++] = key | rank;
            }
        }
        Arrays.parallelSort(entries);
    }

    /** Every pair once, lower number first, scored by {@code score}; in no order, on many threads. */
    Stream<Edge> scored(Scored score, double least) {
        return IntStream.range(0, entries.length)
                .parallel()
                .filter(this::beginsBlock)
                .boxed()
                .flatMap(start -> {
                    int end = end(start);
                    return IntStream.range(start, end).boxed().flatMap(i -> partners(i, end)
                            .filter(j -> isFirstShared(number(i), number(j), key(start)))
                            .mapToObj(j -> edge(number(i), number(j), score))
                            .filter(edge -> edge.score() >= least));
                });
    }

    /** Those after {@code i} in its block, which lies in the order of first days, whose days are not too far from its own. */
    private IntStream partners(int i, int end) {
        long last = lastDays[number(i)];
        return IntStream.range(i + 1, end).takeWhile(j -> firstDays[number(j)] <= last);
    }

    private static Edge edge(int one, int other, Scored score) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        return new Edge(first, second, score.of(first, second));
    }

    /** Scores two tellings by their numbers. */
    interface Scored {
        double of(int one, int other);
    }

    private boolean beginsBlock(int i) {
        return i == 0 || key(i - 1) != key(i);
    }

    private int end(int start) {
        int end = start + 1;
        while (end < entries.length && key(end) == key(start)) {
            end++;
        }
        return end;
    }

    private int number(int i) {
        return byFirstDay[(int) (entries[i] & PLACE)];
    }

    private long key(int i) {
        return entries[i] & ~PLACE;
    }

    /** Whether {@code key} is the first that both share: a pair that shares several blocks is taken in one of them. */
    private boolean isFirstShared(int one, int other, long key) {
        long[] mine = keys[one];
        long[] theirs = keys[other];
        int i = 0;
        int j = 0;
        while (i < mine.length && j < theirs.length) {
            if (mine[i] == theirs[j]) {
                return mine[i] == key;
            }
            if (mine[i] < theirs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
