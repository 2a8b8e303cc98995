package org.rawi.reading.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.model.Document;
import org.rawi.model.Item;
import org.rawi.model.Paragraph;
import org.rawi.model.Paragraph.Role;
import org.rawi.model.Span;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import org.rawi.text.Folding;

/** A text by lines of which the file says by style or size what they are for. For one thread. */
public final class StyledText {
    private static final int TOP = 10;
    private static final int LONGEST_TITLE = 300;

    private final List<Line> lines = new ArrayList<>();
    private long units;

    /** What the style of a line says. */
    public enum Kind {
        TITLE,
        HEADING,
        BODY,
        CAPTION,
        QUOTE,
        FURNITURE
    }

    /**
     * A line.
     *
     * @param text its words
     * @param kind what its style says
     * @param level the rank of a heading, 1 the highest; 0 for others
     */
    private record Line(String text, Kind kind, int level) {}

    /** Adds {@code text}, each of whose lines that is not blank is one of the document's. */
    public void add(String text, Kind kind, int level) throws RefusedException {
        for (String line : text.split("\n")) {
            String words = line.replaceAll("[\\s\\p{Zs}\\p{Cc}]+", " ").strip();
            if (!words.isEmpty()) {
                lines.add(new Line(words, kind, level));
                units += words.length() + 1;
            }
        }
        if (units > Source.RECORD_LIMIT) {
            throw new RefusedException("a single text over 16 MiB", "records of at most 16 MiB each");
        }
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /**
     * The document.
     *
     * @param source where it comes from
     * @param hash the hash of its bytes
     * @param named the title that the file's properties give, or empty
     */
    public Document document(Source source, String hash, String named) {
        List<Line> titled = withTitle(named);
        String text = titled.stream().map(Line::text).collect(Collectors.joining("\n"));
        boolean hasTitle = titled.stream().anyMatch(line -> line.kind() == Kind.TITLE);
        List<Item> items = items(titled, source);
        LocalDate day = items.size() == 1 ? items.get(0).published() : null;
        return new Document(
                source.id(),
                hash,
                text,
                !hasTitle && isTold(named, text) ? named.strip() : null,
                source.outletOr(null),
                source.publishedOr(day),
                source.wrapper().url(),
                null,
                items);
    }

    /** The same lines; a heading above all prose, or a line that says what {@code named} does, is a title if no style is. */
    private List<Line> withTitle(String named) {
        if (lines.stream().anyMatch(line -> line.kind() == Kind.TITLE)) {
            return lines;
        }
        int same = -1;
        for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
            boolean says = !named.isBlank() && fold(lines.get(i).text()).equals(fold(named));
            same = same < 0 && says ? i : same;
        }
        int first = 0;
        while (first < lines.size() && lines.get(first).kind() == Kind.FURNITURE) {
            first++;
        }
        boolean heads = first < lines.size() && lines.get(first).kind() == Kind.HEADING;
        int at = same >= 0 ? same : heads ? first : -1;
        int level =
                at >= 0 && lines.get(at).kind() == Kind.HEADING ? lines.get(at).level() : 0;
        List<Line> titled = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean isPeer = level > 0 && line.kind() == Kind.HEADING && line.level() == level;
            if (i == at || isPeer) {
                titled.set(i, new Line(line.text(), Kind.TITLE, line.level()));
            }
        }
        return titled;
    }

    /** One item for each title where most of the titles have a day beside them; else one; none where no style says anything. */
    private static List<Item> items(List<Line> lines, Source source) {
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == Kind.TITLE
                    && (titles.isEmpty() || lines.get(i - 1).kind() != Kind.TITLE)) {
                titles.add(i);
            }
        }
        Days days = new Days(lines, source.days());
        long dated =
                titles.stream().filter(title -> days.beside(title).isPresent()).count();
        boolean areArticles = titles.size() > 1 && dated * 2 > titles.size();
        List<Item> items = new ArrayList<>();
        List<Integer> starts = areArticles ? titles : List.of(0);
        int unit = 0;
        for (int t = 0; t < starts.size(); t++) {
            int from = t == 0 ? 0 : starts.get(t);
            int to = t + 1 < starts.size() ? starts.get(t + 1) : lines.size();
            Items made = new Items(lines, days, from, to, unit);
            items.add(made.item(areArticles ? starts.get(t) : titles.isEmpty() ? 0 : titles.get(0)));
            unit = made.end() + 1;
        }
        boolean isSilent = items.size() == 1
                && items.get(0).marked().isEmpty()
                && items.get(0).published() == null;
        return isSilent ? List.of() : items;
    }

    /** The days that lines say little more than. */
    private record Days(List<Line> lines, org.rawi.reading.Days days) {
        private static final int NEAR = 3;

        Optional<LocalDate> at(int i) {
            Line line = lines.get(i);
            return line.kind() == Kind.FURNITURE ? Optional.empty() : days.ofLine(line.text());
        }

        /** The day of a line close below {@code title}, or right above it. */
        Optional<LocalDate> beside(int title) {
            for (int i = title; i < Math.min(lines.size(), title + NEAR + 1); i++) {
                if (at(i).isPresent()) {
                    return at(i);
                }
            }
            return title > 0 ? at(title - 1) : Optional.empty();
        }
    }

    /** An item of the lines from one to another, which begin at a unit of the text. */
    private record Items(List<Line> lines, Days days, int from, int to, int unit) {
        Item item(int title) {
            List<Paragraph> marked = new ArrayList<>();
            int at = unit;
            for (int i = from; i < to; i++) {
                int end = at + lines.get(i).text().length();
                Span span = new Span(at, end);
                role(i, title).ifPresent(role -> marked.add(new Paragraph(span, role)));
                at = end + 1;
            }
            return new Item(new Span(unit, end()), null, days.beside(title).orElse(null), marked);
        }

        int end() {
            int length = lines.subList(from, to).stream()
                    .mapToInt(line -> line.text().length() + 1)
                    .sum();
            return Math.max(unit, unit + length - 1);
        }

        /** The first title and what stands right below it as one is the title; others head parts of the text. */
        private Optional<Role> role(int i, int title) {
            boolean isTitle =
                    i >= title && lines.subList(title, i + 1).stream().allMatch(line -> line.kind() == Kind.TITLE);
            return switch (lines.get(i).kind()) {
                case TITLE -> Optional.of(isTitle ? Role.TITLE : Role.SUBTITLE);
                case HEADING -> Optional.of(Role.SUBTITLE);
                case CAPTION -> Optional.of(Role.CAPTION);
                case QUOTE -> Optional.of(Role.QUOTE);
                case FURNITURE -> Optional.of(Role.FURNITURE);
                case BODY -> days.at(i).map(day -> Role.DATELINE);
            };
        }
    }

    /** Whether a title of the properties is this text's, and not that of the one whose file was taken for it. */
    private static boolean isTold(String named, String text) {
        if (named.isBlank() || named.length() > LONGEST_TITLE) {
            return false;
        }
        Set<String> words = Set.copyOf(Arrays.asList(fold(text).split(" ")));
        List<String> own = Arrays.stream(fold(named).split(" "))
                .filter(word -> word.length() > 2)
                .toList();
        return own.size() > 2 && own.stream().filter(words::contains).count() * 3 >= own.size() * 2L;
    }

    private static String fold(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }
}
