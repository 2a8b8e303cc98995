package org.rawi.reading.article;

import java.util.HashSet;
import java.util.Set;

/** The bearing words of a line, cut to what two forms of one word share, to tell whether two lines speak of the same. */
final class Words {
    private static final int ROOT = 5;

    private Words() {}

    static Set<String> of(Line line) {
        Set<String> words = new HashSet<>();
        for (String word : line.folded().split("[^\\p{L}\\p{Nd}]+")) {
            String bare = bare(word);
            if (bare.length() >= 3) {
                words.add(bare.substring(0, Math.min(ROOT, bare.length())));
            }
        }
        return words;
    }

    /** The share of {@code line}'s words that stand in {@code others}. */
    static double share(Line line, Set<String> others) {
        Set<String> words = of(line);
        return words.isEmpty() ? 0 : (double) common(words, others) / words.size();
    }

    static long common(Set<String> words, Set<String> others) {
        return words.stream().filter(others::contains).count();
    }

    private static String bare(String word) {
        String bare = word;
        if (bare.length() > 4 && "وف".indexOf(bare.charAt(0)) >= 0) {
            bare = bare.substring(1);
        }
        if (bare.length() > 4 && bare.startsWith("لل")) {
            return bare.substring(2);
        }
        if (bare.length() > 5 && "بلك".indexOf(bare.charAt(0)) >= 0 && bare.startsWith("ال", 1)) {
            return bare.substring(3);
        }
        return bare.length() > 4 && bare.startsWith("ال") ? bare.substring(2) : bare;
    }
}
