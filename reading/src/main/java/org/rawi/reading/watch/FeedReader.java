package org.rawi.reading.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.rawi.reading.Days;
import org.rawi.reading.Given;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import org.rawi.reading.feed.Entry;
import org.rawi.reading.feed.JsonFeed;
import org.rawi.reading.feed.Opml;
import org.rawi.reading.feed.XmlFeed;
import org.rawi.reading.fetch.Answer;

/** An answer read as a feed, in whichever form, or as a list of feeds. */
final class FeedReader {
    private static final String RIGHT = "the address of an RSS, Atom or JSON feed, or of an OPML list";

    private final Given given;
    private final Days days;

    /**
     * @param given what the user says of all entries
     * @param days read their days
     */
    FeedReader(Given given, Days days) {
        this.given = given;
        this.days = days;
    }

    /**
     * Hands on the entries of {@code answer}, and what is to be told of it; gives the feeds that it lists where it is a list.
     *
     * @throws RefusedException if it is neither
     */
    List<String> read(String feed, Answer answer, Consumer<Reading> told, Consumer<Entry> to) throws IOException {
        Source.Wrapper said = new Source.Wrapper(
                answer.address().toString(), null, answer.header("content-type").orElse(null));
        try (Source source = Source.fetched(feed, given, days, said, answer.body())) {
            Intake intake = new Told(told);
            XmlFeed xml = new XmlFeed();
            JsonFeed json = new JsonFeed();
            Opml opml = new Opml();
            if (xml.fits(source)) {
                xml.read(source, intake, to);
            } else if (json.fits(source)) {
                json.read(source, intake, to);
            } else if (opml.fits(source)) {
                return opml.addresses(source);
            } else {
                throw new RefusedException("no feed" + named(source, answer), RIGHT);
            }
            return List.of();
        }
    }

    /** Remarks and failures; a feed holds nothing that would be opened. */
    private record Told(Consumer<Reading> told) implements Intake {
        @Override
        public void accept(Reading reading) {
            told.accept(reading);
        }

        @Override
        public void open(Source inner) {
            throw new IllegalStateException("a feed holds no files");
        }
    }

    /** The feeds that a page names for itself, as its readers' programs would find them. */
    private static String named(Source source, Answer answer) throws IOException {
        String head = new String(source.head(), StandardCharsets.UTF_8);
        List<String> feeds = new ArrayList<>();
        Jsoup.parse(head, answer.address().toString())
                .select("link[rel=alternate][type~=(?i)rss|atom|feed\\+json][href]")
                .forEach(link -> feeds.add(link.absUrl("href")));
        return feeds.isEmpty() ? "" : ", but a page that names these: " + String.join(", ", feeds);
    }
}
