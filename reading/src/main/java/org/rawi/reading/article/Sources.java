package org.rawi.reading.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rawi.model.Span;

/** The names of agencies and outlets as datelines write them: «أ.ف.ب», «أ ف ب» and «ا ف ب» are one. */
final class Sources {
    private static final int PLACE_WORDS = 6;

    private final Set<String> agencies;
    private final Set<String> outlets;
    private final Set<String> placeNames;
    private final Set<String> siteWords;

    Sources(Marks marks, Map<String, String> outlets) {
        this.agencies = keys(marks.list("agency").stream());
        this.placeNames = keys(marks.list("dateline_word").stream());
        this.siteWords = marks.list("site");
        this.outlets = keys(outlets.keySet().stream());
    }

    private static Set<String> keys(Stream<String> names) {
        return names.map(Sources::key).filter(key -> !key.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** What two ways of writing one name share: no space, no dot, no bracket, no quotation mark. */
    static String key(String name) {
        return Line.fold(name).replaceAll("[\\s.()\\[\\]*|:]", "");
    }

    boolean isAgency(String name) {
        return agencies.contains(key(name));
    }

    boolean isOutlet(String name) {
        return outlets.contains(key(name));
    }

    /** Whether {@code name} begins as names of outlets do: «شبكة», «وكالة». */
    boolean looksLikeOutlet(String name) {
        return siteWords.contains(Line.fold(name).split(" ", 2)[0]);
    }

    boolean isSource(String name) {
        return isAgency(name) || isOutlet(name);
    }

    /** Whether a dateline may have {@code name} as its place: «القاهرة», «دبي، الإمارات العربية المتحدة». */
    boolean isPlace(String name) {
        String first = name.split("[،,(]", 2)[0];
        boolean brief = name.split("\\s+").length <= PLACE_WORDS;
        return placeNames.contains(key(name)) || brief && placeNames.contains(key(first));
    }

    /** The names that stand in {@code span}, joined by «،», «+» or «/», or the whole where these do not cut it. */
    List<Span> split(String text, Span span) {
        List<Span> names = new ArrayList<>();
        int from = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || "،,+/|".indexOf(text.charAt(i)) >= 0) {
                Span name = trimmed(text, from, i);
                if (name.length() > 0) {
                    names.add(name);
                }
                from = i + 1;
            }
        }
        return names;
    }

    /** Drops white space, brackets and quotation marks at both ends. */
    static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isEdge(text.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || "()[]«»\"“”.:*|-–—".indexOf(c) >= 0;
    }
}
