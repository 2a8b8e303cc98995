package org.rawi.reading.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.knowledge.FurnitureMark;
import org.rawi.model.Span;

/**
 * The furniture marks, ready to be held against lines: «اقرأ أيضا*» marks a line that begins so, «*صورة أرشيفية» one that ends
 * so, «*انسخ الرابط*» one that has it anywhere, and a mark without a star the whole line.
 */
final class Marks {
    /** Kinds that do not mark lines but are lists of words. */
    private static final Set<String> WORD_LISTS =
            Set.of("agency", "dateline_word", "site", "pictured", "opener", "waw_noun");

    /** Kinds whose lines are whole sentences, full stop and all. */
    private static final Set<String> SENTENCES =
            Set.of("app", "subscribe", "comments", "copyright", "cookie", "related", "more", "editor");

    /** Kinds that pages run on behind the last sentence. */
    private static final Set<String> INLINE = Set.of("link", "tags", "source", "related", "share", "more");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!؟][\"»”)]*\\s+");
    private static final int LONGEST = 400;
    private static final int LONGEST_FULL = 120;
    private static final int LONGEST_BARE = 200;

    private final Map<String, String> whole = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<Character, List<Part>> partsByFirst = new HashMap<>();

    /** Those that can fit a line whatever it begins with. */
    private final List<Part> inside;

    private final Map<String, Set<String>> lists = new HashMap<>();

    private record Part(String kind, String text, boolean openBefore, boolean openAfter) {
        boolean fits(String line) {
            if (openBefore && openAfter) {
                return line.contains(text);
            }
            return openAfter ? line.startsWith(text) : line.endsWith(text);
        }

        /** Whether it can fit a line that begins with {@code first}. */
        boolean mayFit(char first) {
            return openBefore || text.charAt(0) == first;
        }
    }

    Marks(List<FurnitureMark> marks) {
        for (FurnitureMark mark : marks) {
            add(mark.kind(), mark.text().strip());
        }
        parts.forEach(part -> partsByFirst.put(part.text().charAt(0), List.of()));
        inside = parts.stream().filter(Part::openBefore).toList();
        partsByFirst.replaceAll((first, none) ->
                parts.stream().filter(part -> part.mayFit(first)).toList());
    }

    private void add(String kind, String text) {
        boolean openBefore = text.startsWith("*");
        boolean openAfter = text.length() > 1 && text.endsWith("*");
        String bare = Line.fold(text.substring(openBefore ? 1 : 0, text.length() - (openAfter ? 1 : 0)));
        if (WORD_LISTS.contains(kind)) {
            lists.computeIfAbsent(kind, any -> new HashSet<>()).add(bare);
        } else if (openBefore || openAfter) {
            parts.add(new Part(kind, bare, openBefore, openAfter));
        } else {
            whole.putIfAbsent(bare, kind);
        }
    }

    /** The kind of furniture that {@code line} is by its own words, or empty. */
    Optional<String> find(Line line) {
        String folded = line.folded();
        String bare = stripPunctuation(folded);
        if (whole.containsKey(folded) || whole.containsKey(bare)) {
            return Optional.of(whole.getOrDefault(folded, whole.get(bare)));
        }
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        boolean sentence = line.length() > (line.endsFully() ? LONGEST_FULL : LONGEST_BARE);
        List<Part> likely = folded.isEmpty() ? parts : partsByFirst.getOrDefault(folded.charAt(0), inside);
        return likely.stream()
                .filter(part -> part.fits(folded) && (!sentence || SENTENCES.contains(part.kind())))
                .map(Part::kind)
                .findFirst();
    }

    /** Where in {@code text} furniture begins behind a sentence: «… وجرحى. رابط الخبر …»; its length where none does. */
    int inlineStart(String text) {
        Matcher matcher = SENTENCE_END.matcher(text).region(Math.max(0, text.length() - LONGEST_BARE), text.length());
        while (matcher.find()) {
            String rest = text.substring(matcher.end()).strip();
            boolean marked = !rest.isEmpty()
                    && find(Line.of(new Span(0, rest.length()), rest, false))
                            .filter(INLINE::contains)
                            .isPresent();
            if (marked) {
                return matcher.end();
            }
        }
        return text.length();
    }

    /** Whether {@code folded} stands in the list of words {@code kind}. */
    boolean lists(String kind, String folded) {
        return lists.getOrDefault(kind, Set.of()).contains(folded);
    }

    Set<String> list(String kind) {
        return lists.getOrDefault(kind, Set.of());
    }

    private static String stripPunctuation(String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && isPunctuation(folded.charAt(from))) {
            from++;
        }
        while (to > from && isPunctuation(folded.charAt(to - 1))) {
            to--;
        }
        return folded.substring(from, to);
    }

    private static boolean isPunctuation(char c) {
        return c <= ' ' || c < 0x7F && !Character.isLetterOrDigit(c) || "–—…،؛".indexOf(c) >= 0;
    }
}
