package org.rawi.reading.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/** RSS 0.9x, 1.0 and 2.0, and Atom: {@code <rss><channel><item>}, {@code <feed><entry>}. One entry at a time is held. */
public final class XmlFeed implements Format {
    private static final int DEEPEST = 512;
    private static final Pattern RSS_IN_RDF =
            Pattern.compile("purl\\.org/rss/|netscape\\.com/rdf/", Pattern.CASE_INSENSITIVE);

    private static final Pattern ATOM =
            Pattern.compile("www\\.w3\\.org/2005/Atom|purl\\.org/atom/|<entry\\b", Pattern.CASE_INSENSITIVE);

    private final FeedBounds bounds;

    public XmlFeed() {
        this(FeedBounds.USUAL);
    }

    XmlFeed(FeedBounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public boolean fits(Source source) throws IOException {
        String head = ascii(source.head());
        return switch (Prolog.root(head)) {
            case "rss" -> true;
            case "rdf" -> RSS_IN_RDF.matcher(head).find();
            case "feed" -> ATOM.matcher(head).find();
            default -> false;
        };
    }

    /** The first bytes as characters; the zeros of UTF-16 left out. */
    static String ascii(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        read(source, intake, entry -> intake.accept(entry.reading(source.days())));
    }

    /** Hands each entry of {@code source} to {@code to} as it comes, and what is wrong with others to {@code intake}. */
    public void read(Source source, Intake intake, Consumer<Entry> to) throws IOException {
        FeedText text = FeedText.of(source);
        text.notice().ifPresent(notice -> intake.accept(new Reading.Notice(source.where(), notice)));
        EntryFrames frames = new EntryFrames(bounds, text.reader());
        Feed feed = new Feed(bounds, source, intake, to);
        Optional<EntryFrames.Frame> frame = frames.next();
        FeedHead head = FeedHead.of(parse(frames.head()), source.wrapper().url());
        if (frame.isEmpty()) {
            intake.accept(new Reading.Skip(source.where(), "a feed without entries"));
        }
        for (; frame.isPresent(); frame = frames.next()) {
            if (frame.get().isOver()) {
                String where = source.where() + ":" + frame.get().line();
                intake.accept(Feed.overLimit().failure("entry", where));
            } else {
                add(frame.get(), head, feed);
            }
        }
    }

    private static void add(EntryFrames.Frame frame, FeedHead head, Feed feed) throws RefusedException {
        Element entry = parse(frame.markup()).firstElementChild();
        feed.add(EntryFields.of(entry, head.names(), head.base(), head.outlet() != null), head.outlet(), frame.line());
    }

    /** Markup as elements: without document types, entities of its own or anything fetched; broken markup is mended. */
    static Document parse(String markup) {
        Document parsed = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(markup, "");
        parsed.outputSettings().prettyPrint(false);
        return parsed;
    }
}
