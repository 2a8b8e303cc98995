package org.rawi.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.model.Document;

/**
 * The languages of the Arabic script, told by their commonest words and their own letters: «که این را» is Persian, «اور کے میں»
 * Urdu.
 *
 * <p>Function words are about a third of the running words of news prose in each of these languages, and hardly any of them is
 * one of another language; a name spelt with «پ» or «چ» does not make an Arabic text Persian. Immutable and thread-safe.
 */
public final class Languages {
    private static final String ARABIC = "arabic";
    private static final double ARABIC_SCRIPT = 0.3;
    private static final int LONGEST_READ = 20_000;

    private final Map<String, Set<String>> words = new TreeMap<>();
    private final Map<String, Set<String>> letters = new TreeMap<>();

    /** The languages that {@code knowledge} knows. */
    public static Languages of(Knowledge knowledge) {
        return new Languages(knowledge.rows(Table.LANGUAGES));
    }

    private Languages(List<Row> rows) {
        for (Row row : rows) {
            Map<String, Set<String>> map = row.cell("sort").equals("letters") ? letters : words;
            map.computeIfAbsent(row.cell("language"), language -> new HashSet<>())
                    .addAll(row.variants("values"));
        }
    }

    /** Why {@code document} is not for coding, «Persian, not Arabic», or empty where it is Arabic. */
    public Optional<String> reasonToSkip(Document document) {
        String text = (document.title() == null ? "" : document.title()) + "\n" + document.text();
        if (arabicShare(text) < ARABIC_SCRIPT) {
            return Optional.of("not Arabic");
        }
        String language = of(text);
        return language.equals(ARABIC)
                ? Optional.empty()
                : Optional.of(Character.toUpperCase(language.charAt(0)) + language.substring(1) + ", not Arabic");
    }

    /** The language that most words of {@code text} speak for; Arabic where none does. */
    String of(String text) {
        Map<String, Integer> votes = new HashMap<>();
        for (String word : wordsOf(text)) {
            words.forEach((language, known) -> {
                if (known.contains(word) || language.equals(ARABIC) && hasArticle(word)) {
                    votes.merge(language, 1, Integer::sum);
                }
            });
            letters.forEach((language, own) -> {
                if (word.chars().anyMatch(c -> own.contains(String.valueOf((char) c)))) {
                    votes.merge(language, 1, Integer::sum);
                }
            });
        }
        String best = ARABIC;
        for (String language : new TreeMap<>(votes).keySet()) {
            best = votes.get(language) > votes.getOrDefault(best, 0) ? language : best;
        }
        return best;
    }

    private static boolean hasArticle(String word) {
        return word.length() > 4 && (word.startsWith("ال") || word.startsWith("ال", 1));
    }

    private static List<String> wordsOf(String text) {
        List<String> found = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= Math.min(text.length(), LONGEST_READ); i++) {
            boolean in = i < text.length() && i < LONGEST_READ && isArabic(text.charAt(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                found.add(text.substring(start, i));
                start = -1;
            }
        }
        return found;
    }

    /** The share of letters in the Arabic script, 0 where there are none. */
    private static double arabicShare(String text) {
        long arabic = 0;
        long all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                all++;
                arabic += isArabic(c) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) arabic / all;
    }

    private static boolean isArabic(char c) {
        boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return letter && (c >= 0x600 && c <= 0x6FF || c >= 0x750 && c <= 0x77F || c >= 0xFB50 && c < 0xFEFF);
    }
}
