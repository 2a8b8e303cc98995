package org.rawi.reading.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.rawi.reading.Days;
import org.rawi.text.Folding;

/** What a page says of itself beside its text: JSON-LD before OpenGraph before other meta tags before the title of the window. */
final class Metadata {
    /** Sites that carry everybody's news: who posts there is the outlet. */
    private static final Pattern CARRIER =
            Pattern.compile("(?i)(?:www\\.)?(?:telegram|facebook|twitter|x|instagram|youtube|vk)(?:\\.com)?");

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|»:•]\\s+|\\s*[|»]\\s*");

    private final List<JsonLd.Story> stories;
    private final MetaTags tags;
    private final String window;

    Metadata(Document page) {
        this.stories = new JsonLd(page).stories();
        this.tags = new MetaTags(page);
        this.window = page.title().strip();
    }

    /** Titles that the page gives itself, the surest first. */
    List<String> titles() {
        return java.util.stream.Stream.of(
                        stories.size() == 1 ? stories.get(0).headline().orElse(null) : null,
                        tags.title().orElse(null),
                        window.isEmpty() ? null : window)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The first of the titles, the name of the site cut off where it is known. */
    Optional<String> title() {
        return titles().stream().findFirst().map(this::withoutSite);
    }

    private String withoutSite(String title) {
        String[] parts = SEPARATOR.split(title);
        String last = parts[parts.length - 1];
        boolean named = parts.length > 1
                && outlet().filter(site -> fold(site).equals(fold(last))).isPresent();
        return named ? title.substring(0, title.lastIndexOf(last)).replaceFirst("[\\s|»:•–—-]+$", "") : title;
    }

    /** Whether the page stands on a site that carries everybody's posts, which have no titles of their own. */
    boolean isCarried() {
        String[] parts = SEPARATOR.split(window);
        return tags.site().filter(site -> CARRIER.matcher(site).matches()).isPresent()
                || CARRIER.matcher(parts[parts.length - 1]).matches();
    }

    Optional<String> outlet() {
        return tags.site().filter(site -> !CARRIER.matcher(site).matches()).or(() -> stories.stream()
                .flatMap(story -> story.outlet().stream())
                .findFirst());
    }

    /** The day that the page's head gives for all of it. */
    Optional<LocalDate> published() {
        return story(stories).flatMap(JsonLd.Story::published).or(() -> tags.dates().stream()
                .flatMap(date -> Days.OF_PROGRAMS.find(date).stream())
                .findFirst());
    }

    /** Of several articles in JSON-LD the one that has the page's title, or else the first. */
    private Optional<JsonLd.Story> story(List<JsonLd.Story> all) {
        String title = fold(tags.title().orElse(window));
        return all.stream()
                .filter(story -> story.headline()
                        .filter(headline -> title.startsWith(fold(headline)))
                        .isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** What is said of the article with this title, among several. */
    Optional<JsonLd.Story> story(String title) {
        return stories.stream()
                .filter(story -> story.headline()
                        .filter(headline -> fold(headline).equals(fold(title)))
                        .isPresent())
                .findFirst();
    }

    Optional<String> url() {
        return tags.url();
    }

    /** Whether the page says that it gives only a part of its article. */
    boolean isStub() {
        return stories.stream().anyMatch(story -> !story.isFree());
    }

    /** What two spellings of a title share. */
    static String fold(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }
}
