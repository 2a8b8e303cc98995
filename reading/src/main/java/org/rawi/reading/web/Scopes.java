package org.rawi.reading.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that are articles of their own: the posts of a blog, the updates of a live page, the messages of a
 * channel, the next articles of an endless page. A teaser that leads to another page is none, nor is a reader's comment.
 */
final class Scopes {
    private static final int SOME = 60;
    private static final int STORY = 300;
    private static final int MOST_DATES = 2;
    private static final int CARDS = 3;
    private static final Set<String> NAMES =
            Set.of("hentry", "h entry", "post", "message", "tgme widget message", "live update", "live post", "update");

    private final Labels labels;
    private final Map<Element, Content> contents = new HashMap<>();
    private final List<Element> found = new ArrayList<>();
    private final List<Element> passedOver = new ArrayList<>();

    /**
     * What stands in an element and all below it.
     *
     * @param prose units of prose
     * @param proseLines lines of prose
     * @param headings headings that lead nowhere
     * @param links headings that lead elsewhere
     * @param brokenOff lines of prose that are cut off
     * @param dates days that it gives
     */
    private record Content(int prose, int proseLines, int headings, int links, int brokenOff, Set<String> dates) {
        static final Content NOTHING = new Content(0, 0, 0, 0, 0, Set.of());

        Content and(Content other) {
            Set<String> both = dates.isEmpty() ? other.dates : dates;
            if (!dates.isEmpty() && !other.dates.isEmpty() && dates.size() <= MOST_DATES) {
                both = new TreeSet<>(dates);
                both.addAll(other.dates);
            }
            return new Content(
                    prose + other.prose,
                    proseLines + other.proseLines,
                    headings + other.headings,
                    links + other.links,
                    brokenOff + other.brokenOff,
                    both);
        }

        boolean isTeaser() {
            boolean brief = proseLines <= 1 && prose < STORY;
            return links > 0 && headings == 0 && (brief || brokenOff > 0 && proseLines <= 2) || brokenOff == proseLines;
        }

        /** One of several teasers side by side. */
        boolean isCard() {
            return proseLines == 1 && headings == 0 && (links > 0 || brokenOff > 0) && prose < STORY;
        }

        boolean isMessage() {
            return prose >= SOME && !dates.isEmpty() && !isTeaser();
        }

        boolean isArticle() {
            boolean told = headings + links > 0 && (prose >= STORY || proseLines > 1);
            return isMessage() || told && !isTeaser();
        }
    }

    private Scopes(Labels labels) {
        this.labels = labels;
    }

    /** The scopes of {@code lines} below {@code root}, in order; the root alone where the page is one article. */
    static Scopes of(Element root, List<PageLine> lines, Labels labels) {
        Scopes scopes = new Scopes(labels);
        lines.forEach(scopes::count);
        Content all = scopes.sum(root);
        scopes.search(root);
        scopes.settle(root, all);
        return scopes;
    }

    List<Element> elements() {
        return found;
    }

    /** Elements that look like articles and are none of this page's: cards of other stories, comments. */
    List<Element> passedOver() {
        return passedOver;
    }

    private void count(PageLine line) {
        if (labels.isFurniture(line.element())) {
            return;
        }
        boolean prose = line.isProse() && line.heading() == 0;
        boolean heads = line.heading() > 0;
        Content content = new Content(
                prose ? line.length() : 0,
                prose ? 1 : 0,
                heads && !line.isLink() ? 1 : 0,
                heads && line.isLink() ? 1 : 0,
                prose && line.breaksOff() ? 1 : 0,
                prose
                        ? Set.of()
                        : line.writtenDay().map(day -> Set.of(day.toString())).orElse(Set.of()));
        contents.merge(line.element(), content, Content::and);
    }

    private Content sum(Element element) {
        Content sum = contents.getOrDefault(element, Content.NOTHING);
        Optional<String> day = Dates.of(element).map(Object::toString);
        if (day.isPresent() && !labels.isFurniture(element)) {
            sum = sum.and(new Content(0, 0, 0, 0, 0, Set.of(day.get())));
        }
        for (Element child : element.children()) {
            sum = sum.and(sum(child));
        }
        contents.put(element, sum);
        return sum;
    }

    private Content content(Element element) {
        return contents.getOrDefault(element, Content.NOTHING);
    }

    private void search(Element element) {
        if (content(element).prose() < SOME || labels.isFurniture(element)) {
            return;
        }
        int before = found.size();
        int passed = passedOver.size();
        List<Element> group = isNamed(element) ? List.of() : group(element);
        if (group.isEmpty()) {
            element.children().forEach(this::search);
        } else {
            found.addAll(group);
        }
        if (isNamed(element)) {
            nest(
                    element,
                    new ArrayList<>(found.subList(before, found.size())),
                    passedOver.subList(passed, passedOver.size()));
        }
    }

    /** An element that calls itself an article, with those that stand in it; what holds most of it is its body. */
    private void nest(Element element, List<Element> inner, List<Element> passed) {
        passed.removeIf(part -> content(part).prose() * 2 > content(element).prose());
        if (!content(element).isArticle()) {
            if (inner.isEmpty()) {
                passedOver.add(element);
            }
            return;
        }
        int within = inner.stream().mapToInt(part -> content(part).prose()).sum();
        int own = content(element).prose() - within;
        boolean headed = inner.stream().allMatch(part -> content(part).headings() > 0);
        boolean parts = inner.size() > 1 && (headed || own < STORY || isLive(element));
        if (!parts) {
            found.removeAll(inner);
            inner.stream()
                    .filter(part -> content(part).prose() * 2 < content(element).prose())
                    .forEach(passedOver::add);
        }
        if (!parts || own >= SOME) {
            found.add(element);
        }
    }

    /** Children of one make, each with its own day, as the messages of a channel are. */
    private List<Element> group(Element parent) {
        Map<String, List<Element>> makes = new LinkedHashMap<>();
        for (Element child : parent.children()) {
            if (content(child).prose() > 0) {
                String make = child.normalName() + "."
                        + child.classNames().stream().findFirst().orElse("");
                makes.computeIfAbsent(make, any -> new ArrayList<>()).add(child);
            }
        }
        for (List<Element> alike : makes.values()) {
            List<Element> cards =
                    alike.stream().filter(child -> content(child).isCard()).toList();
            if (cards.size() >= CARDS) {
                passedOver.addAll(cards);
                continue;
            }
            List<Element> messages = alike.stream()
                    .filter(child -> !isNamed(child)
                            && content(child).isMessage()
                            && content(child).dates().size() <= MOST_DATES
                            && !labels.isFurniture(child))
                    .toList();
            if (messages.size() > 1 && messages.size() * 2 >= alike.size()) {
                return messages;
            }
        }
        return List.of();
    }

    /** One scope is the whole page; and so is it where most of the prose stands in none. */
    private void settle(Element root, Content all) {
        Set<Element> scopes = new HashSet<>(found);
        int within = found.stream()
                .filter(scope -> scope.parents().stream().noneMatch(scopes::contains))
                .mapToInt(scope -> content(scope).prose())
                .sum();
        int outside = all.prose() - within;
        boolean headless = found.stream()
                .allMatch(scope -> content(scope).headings() + content(scope).links() == 0);
        if (found.size() > 1 && outside <= within && !(headless && outside >= STORY)) {
            return;
        }
        if (found.size() > 1) {
            passedOver.addAll(found);
        }
        found.clear();
        found.add(root);
        passedOver.removeIf(part -> content(part).prose() * 2 > all.prose());
    }

    private static boolean isNamed(Element element) {
        String type = element.attr("itemtype");
        return element.normalName().equals("article")
                || element.attr("role").equals("article")
                || !type.isEmpty() && JsonLd.isArticle(type)
                || Vocabulary.names(element).stream().anyMatch(name -> NAMES.contains(String.join(" ", name)));
    }

    private static boolean isLive(Element element) {
        return element.attr("itemtype").endsWith("LiveBlogPosting")
                || Vocabulary.names(element).stream().anyMatch(name -> name.contains("live"));
    }
}
