package org.rawi.reading.web;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How well the words of one text agree with those of another, each word as often as it stands there. */
final class WordScore {
    private WordScore() {}

    /** The harmonic mean of the shares of words that are right and that are found. */
    static double f1(String expected, String found) {
        Map<String, Long> want = words(expected);
        Map<String, Long> have = words(found);
        long common = want.entrySet().stream()
                .mapToLong(word -> Math.min(word.getValue(), have.getOrDefault(word.getKey(), 0L)))
                .sum();
        long all = sum(want) + sum(have);
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static long sum(Map<String, Long> words) {
        return words.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
