package org.rawi.reading.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.model.Span;

/**
 * Datelines at the head of a line: «دمشق – وكالات :», «| الوطن – وكالات», «دبي، الإمارات العربية المتحدة (CNN)--», «القاهرة ـ د ب ا:».
 */
final class Datelines {
    private static final String SEPARATOR = "\\s*(?:[-–—|/]+|(?<=\\s)ـ+(?=\\s))\\s*";
    private static final Pattern BRACKETED =
            Pattern.compile("^[|*\\s]*([^()\\n.:؛!؟\"«]{0,60}?)\\s*\\(([^()\\n]{2,25})\\)\\s*(?:[-–—ـ]+|:)\\s*");
    private static final Pattern BREAK = Pattern.compile(SEPARATOR + "|\\s*:\\s*|$");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—|]+\\s+");
    private static final int FARTHEST = 90;
    private static final int PART_WORDS = 5;
    private static final int PLACE_WORDS = 3;

    private final Sources sources;

    Datelines(Sources sources) {
        this.sources = sources;
    }

    /**
     * A dateline.
     *
     * @param end where the sentence behind it begins
     * @param sources the names in it that are sources
     */
    record Dateline(int end, List<Span> sources) {}

    /** The dateline at the head of {@code line}, spans in the line. */
    Optional<Dateline> find(String line) {
        Matcher bracketed = BRACKETED.matcher(line);
        if (bracketed.find() && isSourceInBrackets(bracketed)) {
            return Optional.of(new Dateline(bracketed.end(), List.of(new Span(bracketed.start(2), bracketed.end(2)))));
        }
        Optional<Dateline> own = ownLine(line);
        return own.isPresent() ? own : inParts(line);
    }

    /** A line of its own, «إسطنبول - صحيفة كذا - وكالات»: a place that is known, then outlets, known or by the look of them. */
    private Optional<Dateline> ownLine(String line) {
        if (line.length() > FARTHEST || line.endsWith(".")) {
            return Optional.empty();
        }
        List<Span> parts = new ArrayList<>();
        Matcher breaks = DASH.matcher(line);
        int from = 0;
        while (breaks.find()) {
            parts.add(Sources.trimmed(line, from, breaks.start()));
            from = breaks.end();
        }
        parts.add(Sources.trimmed(line, from, line.length()));
        boolean brief = parts.stream().allMatch(part -> part.of(line).split("\\s+").length <= PART_WORDS);
        boolean placed = parts.size() > 1
                && sources.isPlace(parts.get(0).of(line).split("/", 2)[0].strip());
        List<Span> named =
                parts.stream().flatMap(part -> sourcesIn(line, part).stream()).toList();
        boolean outlet = parts.stream().skip(1).anyMatch(part -> sources.looksLikeOutlet(part.of(line)));
        return brief && placed && (outlet || !named.isEmpty())
                ? Optional.of(new Dateline(line.length(), named))
                : Optional.empty();
    }

    private boolean isSourceInBrackets(Matcher matcher) {
        return sources.isSource(matcher.group(2)) && matcher.group(1).split("\\s+").length <= 2 * PART_WORDS;
    }

    private Optional<Dateline> inParts(String line) {
        Matcher breaks = BREAK.matcher(line).useAnchoringBounds(false).region(0, Math.min(line.length(), FARTHEST));
        Parts parts = new Parts(line);
        boolean more = breaks.find();
        while (more) {
            more = parts.take(breaks) && breaks.find();
        }
        return Optional.ofNullable(parts.found);
    }

    /**
     * Parts joined by dashes, each a place or a source that is known; or first a place that is not, and then a source.
     */
    private final class Parts {
        private final String line;
        private final List<Span> named = new ArrayList<>();
        private Dateline found;
        private boolean strange;
        private int taken;
        private int from;

        Parts(String line) {
            this.line = line;
        }

        /** Takes the part before a break; false where the dateline cannot go on behind it. */
        boolean take(MatchResult end) {
            Span span = Sources.trimmed(line, from, end.start());
            from = end.end();
            if (span.length() == 0) {
                return end.end() < line.length();
            }
            List<Span> here = sourcesIn(line, span);
            boolean known = !here.isEmpty() || sources.isPlace(span.of(line));
            if (!known && (taken > 0 || !isShort(line, span))) {
                return false;
            }
            taken++;
            strange |= !known;
            named.addAll(here);
            boolean colon = end.group().contains(":");
            if (ends(colon, end.end() == line.length())) {
                found = new Dateline(end.end(), List.copyOf(named));
            }
            return end.end() < line.length() && !(colon && !named.isEmpty());
        }

        /** A place alone wants a dash behind it, a source alone a line of its own. */
        private boolean ends(boolean colon, boolean whole) {
            if (named.isEmpty()) {
                return !strange && !colon && !whole;
            }
            return taken > 1 || whole && !strange;
        }
    }

    private static boolean isShort(String line, Span span) {
        String words = span.of(line);
        return words.split("\\s+").length <= PLACE_WORDS && words.indexOf('.') < 0;
    }

    private List<Span> sourcesIn(String line, Span span) {
        if (span.length() == 0 || span.of(line).split("\\s+").length > 2 * PART_WORDS) {
            return List.of();
        }
        if (sources.isSource(span.of(line))) {
            return List.of(span);
        }
        List<Span> names = sources.split(line, span);
        boolean all = names.stream().allMatch(name -> sources.isSource(name.of(line)));
        return names.size() > 1 && all ? names : List.of();
    }
}
