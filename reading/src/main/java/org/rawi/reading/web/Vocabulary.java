package org.rawi.reading.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What an element says of itself by its tag, its role and the names of its classes: an «aside» stands aside, «td-post-sharing»
 * shares. What an Arabic line says is for the furniture marks of the lexicon.
 */
final class Vocabulary {
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern CUT = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> CAPTIONED = Set.of("figcaption", "figure", "amp-img");
    private static final Set<String> ASIDE =
            Set.of("nav", "aside", "footer", "header", "form", "button", "menu", "dialog", "label", "legend");
    private static final Set<String> ASIDE_ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "toolbar",
            "form");

    /** Parts of AMP pages that are read. */
    private static final Set<String> AMP_READ = Set.of("amp-img", "amp-accordion", "amp-fit-text", "amp-layout");

    /** What begins the class of a thing that has or lacks a part: «has-sidebar» is none. */
    private static final Set<String> ABOUT = Set.of("has", "no", "with", "without", "is", "not", "hide", "show");

    private static final Set<String> ARTICLES = Set.of("article", "entry", "post", "message", "story", "node");

    /** Elements that hold a whole page or article, whatever their classes say of it. */
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

    private Vocabulary() {}

    static Optional<Label> label(Element element) {
        String tag = element.normalName();
        List<List<String>> names = names(element);
        if (CAPTIONED.contains(tag)) {
            return Optional.of(Label.CAPTION);
        }
        if (names.stream().anyMatch(Vocabulary::isArticleFoot)) {
            return Optional.of(Label.DATELINE);
        }
        boolean amp = tag.startsWith("amp-") && !AMP_READ.contains(tag);
        if (amp || ASIDE.contains(tag) || ASIDE_ROLES.contains(element.attr("role"))) {
            return Optional.of(Label.FURNITURE);
        }
        return ofProperty(element).or(() -> ofNames(tag, names)).or(() -> ofTag(tag));
    }

    private static Optional<Label> ofTag(String tag) {
        return switch (tag) {
            case "blockquote" -> Optional.of(Label.QUOTE);
            case "time" -> Optional.of(Label.DATELINE);
            default -> Optional.empty();
        };
    }

    private static Optional<Label> ofProperty(Element element) {
        return switch (element.attr("itemprop").toLowerCase(Locale.ROOT)) {
            case "articlebody", "text" -> Optional.of(Label.BODY);
            case "datepublished", "datemodified", "author", "publisher" -> Optional.of(Label.DATELINE);
            case "alternativeheadline" -> Optional.of(Label.SUBTITLE);
            case "caption" -> Optional.of(Label.CAPTION);
            case "comment", "keywords", "breadcrumb" -> Optional.of(Label.FURNITURE);
            default -> Optional.empty();
        };
    }

    private static Optional<Label> ofNames(String tag, List<List<String>> names) {
        if (names.stream().anyMatch(name -> Template.names("body").contains(String.join(" ", name)))) {
            return Optional.of(Label.BODY);
        }
        if (WHOLE.contains(tag)) {
            return names.stream().anyMatch(name -> name.get(0).startsWith("comment"))
                    ? Optional.of(Label.FURNITURE)
                    : Optional.empty();
        }
        for (Label label : List.of(Label.CAPTION, Label.FURNITURE, Label.SUBTITLE, Label.DATELINE)) {
            if (names.stream().anyMatch(name -> says(name, label.name().toLowerCase(Locale.ROOT)))) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /** Whether an element is called a title by its class, though it is no heading. */
    static boolean isTitle(Element element) {
        return names(element).stream().anyMatch(name -> says(name, "title"));
    }

    /** Whether one word of {@code name}, or two of them joined, are what the table calls {@code part}. */
    private static boolean says(List<String> name, String part) {
        if (ABOUT.contains(name.get(0))) {
            return false;
        }
        Set<String> words = Template.names(part);
        for (int i = 0; i < name.size(); i++) {
            boolean pair = i + 1 < name.size() && words.contains(name.get(i) + name.get(i + 1));
            if (pair || words.contains(name.get(i))) {
                return true;
            }
        }
        return part.equals("furniture") && name.get(0).equals("widget");
    }

    /** The foot of one article, which says who wrote it and when, and not of a whole page. */
    private static boolean isArticleFoot(List<String> name) {
        return name.get(name.size() - 1).equals("footer") && name.stream().anyMatch(ARTICLES::contains);
    }

    /** Class by class and the id, each cut into its words: «wpShareBox» is wp, share, box. Hooks of scripts, «js-reply», are no names. */
    static List<List<String>> names(Element element) {
        String all = element.className() + " " + element.id();
        return all.isBlank()
                ? List.of()
                : Arrays.stream(all.split("\\s+"))
                        .map(name -> CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT))
                        .map(name -> Arrays.stream(CUT.split(name))
                                .filter(part -> !part.isEmpty())
                                .toList())
                        .filter(name -> !name.isEmpty() && !name.get(0).equals("js"))
                        .toList();
    }
}
