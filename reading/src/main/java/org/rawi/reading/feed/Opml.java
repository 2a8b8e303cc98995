package org.rawi.reading.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/** A list of feeds, as readers of feeds export it: {@code <outline xmlUrl="…">}. It has no text of its own. */
public final class Opml implements Format {
    private static final int LIMIT = Source.RECORD_LIMIT;

    @Override
    public boolean fits(Source source) throws IOException {
        return Prolog.root(XmlFeed.ascii(source.head())).equals("opml");
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        int feeds = addresses(source).size();
        intake.accept(new Reading.Skip(source.where(), "a list of " + feeds + " feeds, which «rawi watch» follows"));
    }

    /** The addresses of the feeds that {@code source} lists, each once, in their order. */
    public List<String> addresses(Source source) throws IOException {
        char[] text = new char[LIMIT + 1];
        int length = 0;
        try (Reader reader = FeedText.of(source).reader()) {
            for (int n = reader.read(text); n > 0; n = reader.read(text, length, text.length - length)) {
                length += n;
            }
        }
        if (length > LIMIT) {
            throw new RefusedException("a list of feeds over 16 MiB", "an OPML file of at most 16 MiB");
        }
        return XmlFeed.parse(new String(text, 0, length)).getAllElements().stream()
                .filter(element -> Names.local(element).equals("outline"))
                .map(Opml::address)
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }

    private static String address(Element outline) {
        return StreamSupport.stream(outline.attributes().spliterator(), false)
                .filter(attribute -> attribute.getKey().equalsIgnoreCase("xmlUrl"))
                .map(Map.Entry::getValue)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }
}
