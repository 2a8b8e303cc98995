package org.rawi.reading.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Consumer;
import org.rawi.reading.CutOff;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import org.rawi.reading.archive.Gzip;
import org.rawi.reading.archive.Tar;
import org.rawi.reading.archive.Zip;
import org.rawi.reading.archive.Zstandard;
import org.rawi.reading.feed.JsonFeed;
import org.rawi.reading.feed.Opml;
import org.rawi.reading.feed.XmlFeed;
import org.rawi.reading.language.Languages;
import org.rawi.reading.office.Office;
import org.rawi.reading.office.OldOffice;
import org.rawi.reading.pdf.Pdf;
import org.rawi.reading.plain.PlainText;
import org.rawi.reading.record.Csv;
import org.rawi.reading.record.JsonArray;
import org.rawi.reading.record.JsonLines;
import org.rawi.reading.record.TelegramExport;
import org.rawi.reading.web.Html;
import org.rawi.reading.web.Warc;

/** Every format that Rawi reads, and the choice among them: an entry «a.txt.gz» of a zip is a zip, a gzip and a text. */
public final class Formats {
    /** In the order in which they are asked; the last takes all that is left. */
    private static final List<Format> ALL = List.of(
            new Gzip(),
            new Zstandard(),
            new Office(),
            new OldOffice(),
            new Zip(),
            new Tar(),
            new Pdf(),
            new XmlFeed(),
            new Opml(),
            new JsonFeed(),
            new TelegramExport(),
            new JsonArray(),
            new JsonLines(),
            new Warc(),
            new Csv(),
            new Html(),
            new PlainText());

    /** An archive in an archive in an archive is somebody's backup; deeper is an attack. */
    private static final int MAX_DEPTH = 5;

    private final Languages languages;
    private final Consumer<Reading> to;

    /**
     * @param languages tell what is Arabic
     * @param to takes what comes of a source
     */
    public Formats(Languages languages, Consumer<Reading> to) {
        this.languages = languages;
        this.to = to;
    }

    /** Reads {@code source} by its format and closes it; what is wrong with it is handed on as a failure. */
    public void read(Source source) {
        try (source) {
            format(source).read(source, new Inner());
        } catch (RefusedException refused) {
            to.accept(refused.failure("file", source.where()));
        } catch (IOException unreadable) {
            to.accept(failure(source.where(), unreadable));
        }
    }

    private static Format format(Source source) throws IOException {
        if (source.depth() > MAX_DEPTH) {
            throw new RefusedException(
                    "inside " + source.depth() + " others, each in the next",
                    "archives at most " + MAX_DEPTH + " deep in one another");
        }
        for (Format format : ALL) {
            if (format.fits(source)) {
                return format;
            }
        }
        throw new IllegalStateException("the last format takes everything");
    }

    private final class Inner implements Intake {
        @Override
        public void accept(Reading reading) {
            to.accept(
                    reading instanceof Reading.Text text
                            ? languages
                                    .reasonToSkip(text.document())
                                    .<Reading>map(reason -> new Reading.Skip(text.where(), reason))
                                    .orElse(reading)
                            : reading);
        }

        @Override
        public void open(Source inner) {
            read(inner);
        }
    }

    static Reading.Failure failure(String where, IOException unreadable) {
        String right = CutOff.is(unreadable) ? CutOff.RIGHT : "a file that can be read";
        return new Reading.Failure("file", where, reason(unreadable), right);
    }

    private static String reason(IOException unreadable) {
        if (unreadable instanceof NoSuchFileException) {
            return "not there";
        }
        if (unreadable instanceof AccessDeniedException) {
            return "no leave to read it";
        }
        if (CutOff.is(unreadable)) {
            return "cut off before its end; what stands before is read";
        }
        if (unreadable instanceof FileSystemException system && system.getReason() != null) {
            return "unreadable: " + system.getReason();
        }
        return "unreadable: " + unreadable.getMessage();
    }
}
