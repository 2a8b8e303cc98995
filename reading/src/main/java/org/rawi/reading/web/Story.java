package org.rawi.reading.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.rawi.model.Paragraph.Role;

/** The lines of one article of a page: which is its title, where its story stands, and what each line is for. */
final class Story {
    private static final int LABEL_WORDS = 5;
    private static final int ABOVE = 6;

    private final List<PageLine> lines;
    private final Labels labels;
    private final Element body;
    private final PageLine title;
    private final int first;
    private final int last;
    private final boolean isQuoted;
    private final Set<PageLine> links;

    private Story(List<PageLine> lines, Labels labels, Element body, PageLine title) {
        this.lines = lines;
        this.labels = labels;
        this.body = body;
        this.title = title;
        int from = -1;
        int to = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (body != null && lines.get(i).isIn(body)) {
                from = from < 0 ? i : from;
                to = i;
            }
        }
        int titled = title == null ? -1 : lines.indexOf(title);
        this.first = titled >= 0 && (from < 0 || titled < to) ? Math.max(titled, 0) : from;
        this.last = Math.max(to, titled);
        this.isQuoted = body != null && prose(Label.QUOTE) * 2 > prose(null);
        this.links = body == null ? Set.of() : LinkBlocks.in(lines, body);
    }

    /**
     * The article in {@code lines}.
     *
     * @param body the element that holds its story, or null where none is told
     * @param metadata what the page's head says
     * @param isSingle whether it is the only article of the page
     */
    static Story of(List<PageLine> lines, Element body, Labels labels, Metadata metadata, boolean isSingle) {
        PageLine title = metadata.isCarried() ? null : title(lines, above(lines, body, labels), metadata, isSingle);
        return new Story(lines, labels, body, title);
    }

    /** The line that the page's head names, unless that is the name of the site and a heading stands below it. */
    private static PageLine title(List<PageLine> lines, List<PageLine> above, Metadata metadata, boolean isSingle) {
        Optional<PageLine> named = Headline.named(lines, isSingle ? metadata.titles() : List.of());
        Optional<PageLine> chief = Headline.chief(above);
        boolean below = named.isPresent()
                && chief.isPresent()
                && Headline.isPlain(named.get())
                && named.get().start() < chief.get().start();
        return (below ? chief : named.or(() -> chief)).orElse(null);
    }

    /** The lines down to the first prose of the story, furniture left out. */
    private static List<PageLine> above(List<PageLine> lines, Element body, Labels labels) {
        return lines.stream()
                .takeWhile(line -> body == null || !(line.isIn(body) && line.isProse() && line.heading() == 0))
                .filter(line -> !labels.isFurniture(line.element()))
                .toList();
    }

    private int prose(Label label) {
        return lines.stream()
                .filter(line -> line.isProse() && line.isIn(body))
                .filter(line -> label == null
                        || labels.of(line.element()).filter(label::equals).isPresent())
                .mapToInt(PageLine::length)
                .sum();
    }

    Optional<PageLine> title() {
        return Optional.ofNullable(title);
    }

    /** Whether anything is told in it beside its title. */
    boolean isTold() {
        return body != null;
    }

    /** The innermost element that holds title and body. */
    Element element() {
        Element at = body == null ? title.element() : body;
        while (title != null && !title.isIn(at)) {
            at = at.parent();
        }
        return at;
    }

    /** The lines from a little above its title to its end. */
    List<PageLine> lines() {
        return first < 0 ? List.of() : lines.subList(Math.max(0, first - ABOVE), last + 1);
    }

    /** What line {@code i} is for; empty where its words are to tell. */
    Optional<Role> role(int i) {
        PageLine line = lines.get(i);
        if (line.equals(title)) {
            return Optional.of(Role.TITLE);
        }
        Optional<Role> labelled = labels.of(line.element()).flatMap(Label::role);
        if (i < first || i > last || first < 0) {
            return labelled.filter(role -> i < first && role != Role.QUOTE && role != Role.SUBTITLE)
                    .or(() -> Optional.of(Role.FURNITURE));
        }
        return labelled.filter(Role.FURNITURE::equals).or(() -> within(line, labelled));
    }

    private Optional<Role> within(PageLine line, Optional<Role> labelled) {
        if (line.heading() > 0) {
            boolean again = title != null && Metadata.fold(title.text()).equals(Metadata.fold(line.text()));
            return Optional.of(again || line.isLink() ? Role.FURNITURE : Role.SUBTITLE);
        }
        if (labelled.isPresent()) {
            boolean open = labelled.get() == Role.QUOTE && isQuoted;
            return open ? Optional.empty() : labelled;
        }
        if (line.isLink() || links.contains(line)) {
            return Optional.of(Role.FURNITURE);
        }
        boolean heads = !line.isIn(body) && !line.isProse() && line.text().split(" ").length <= LABEL_WORDS;
        return heads || line.writtenDay().isPresent() ? Optional.of(Role.DATELINE) : Optional.empty();
    }
}
