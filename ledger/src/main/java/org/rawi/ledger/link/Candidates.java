package org.rawi.ledger.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rawi.ledger.telling.Telling;

/** The pairs of tellings that are worth a comparison: those that share a blocking key. */
final class Candidates {
    /** Room for the number of a telling in the lowest bits of a key. */
    static final int MOST = 1 << 24;

    private static final long NUMBER = MOST - 1L;

    private final long[][] keys;
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
        IntStream.range(0, keys.length).parallel().forEach(i -> keys[i] = blocking.of(tellings.get(i)));
        entries = new long[Arrays.stream(keys).mapToInt(of -> of.length).sum()];
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            for (long key : keys[i]) {
                entries[next++] = key | i;
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
                    return IntStream.range(start, end).boxed().flatMap(i -> IntStream.range(i + 1, end)
                            .filter(j -> isFirstShared(number(i), number(j), key(start)))
                            .mapToObj(j -> new Edge(number(i), number(j), score.of(number(i), number(j))))
                            .filter(edge -> edge.score() >= least));
                });
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
        return (int) (entries[i] & NUMBER);
    }

    private long key(int i) {
        return entries[i] & ~NUMBER;
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
