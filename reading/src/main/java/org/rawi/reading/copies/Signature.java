package org.rawi.reading.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rawi.text.Folding;

/**
 * A short form of a text by which two texts can be compared without keeping either: the least value of each of 120 hash
 * functions over all runs of three words. The share of equal values estimates the share of runs that two texts have in common,
 * within about four points in a hundred (MinHash; Broder, «On the resemblance and containment of documents», 1997).
 *
 * <p>Spelling is folded and signs are left out, so that «سورية» and «سوريا», a moved comma and a changed quotation mark make no
 * difference.
 */
final class Signature {
    /** Sixty of the values in thirty bands of two: two texts with two fifths of their runs in common share a band 99 times in 100. */
    static final int BANDS = 30;

    private static final int ROWS = 2;
    private static final int SIZE = 120;
    private static final int RUN = 3;

    /** A text of fewer words has too few runs to be compared but as a whole. */
    private static final int FEWEST_WORDS = 25;

    private final int[] least;

    private Signature(int[] least) {
        this.least = least;
    }

    static Signature of(String text) {
        List<String> words = words(text);
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        int run = words.size() < FEWEST_WORDS ? Math.max(1, words.size()) : RUN;
        for (int i = 0; i + run <= words.size(); i++) {
            long hash = 0;
            for (String word : words.subList(i, i + run)) {
                hash = mixed(hash * 31 + word.hashCode());
            }
            for (int h = 0; h < SIZE; h++) {
                least[h] = Math.min(least[h], (int) mixed(hash + h * 0x9E3779B97F4A7C15L));
            }
        }
        return new Signature(least);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.fold(text).split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): each bit in has a say in each bit out. */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The values of one band as one key; the band is part of it. */
    long band(int band) {
        long key = 1L + band;
        for (int row = 0; row < ROWS; row++) {
            key = mixed(key * 31 + least[band * ROWS + row]);
        }
        return key;
    }

    /** The estimated share of runs in common, 0 to 1. */
    double likeness(Signature other) {
        int equal = 0;
        for (int h = 0; h < SIZE; h++) {
            equal += least[h] == other.least[h] ? 1 : 0;
        }
        return (double) equal / SIZE;
    }
}
