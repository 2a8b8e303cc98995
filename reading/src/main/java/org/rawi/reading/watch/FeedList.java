package org.rawi.reading.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rawi.reading.Days;
import org.rawi.reading.Given;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import org.rawi.reading.feed.Opml;
import org.rawi.reading.fetch.WebAddress;

/** The feeds that the arguments of {@code rawi watch} name: addresses, and OPML files that list them. */
public final class FeedList {
    private static final String RIGHT = "an address such as https://example.org/feed, or an OPML file";

    private FeedList() {}

    /** Each feed once, in their order. */
    public static List<String> of(List<String> arguments) throws IOException {
        List<String> feeds = new ArrayList<>();
        for (String argument : arguments) {
            if (WebAddress.isOne(argument)) {
                feeds.add(WebAddress.parse(argument).toString());
            } else {
                addListed(argument, feeds);
            }
        }
        return feeds.stream().distinct().toList();
    }

    private static void addListed(String file, List<String> feeds) throws IOException {
        try (InputStream bytes = Files.newInputStream(Path.of(file));
                Source source = Source.of(file, file, Given.NOTHING, Days.OF_PROGRAMS, bytes)) {
            Opml opml = new Opml();
            if (!opml.fits(source)) {
                throw new RefusedException(file + ": no list of feeds", RIGHT);
            }
            for (String address : opml.addresses(source)) {
                feeds.add(WebAddress.parse(address).toString());
            }
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new RefusedException(file + ": neither an address nor a file", RIGHT);
        }
    }
}
