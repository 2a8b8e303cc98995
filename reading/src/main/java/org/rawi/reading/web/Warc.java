package org.rawi.reading.web;

import java.io.IOException;
import java.util.Optional;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/**
 * An archive of a crawl, such as CC-NEWS: each page in it that may be Arabic is read as a page of its own, with its address and
 * media type.
 *
 * <p>The day of the crawl is not handed on as the day of publication: it may be years later, and «أمس» would be reckoned from
 * it.
 */
public final class Warc implements Format {
    private static final String RIGHT = "a WARC record with a true Content-Length";

    @Override
    public boolean fits(Source source) throws IOException {
        return source.hasMagic(0, 'W', 'A', 'R', 'C', '/');
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        RecordFrames frames = new RecordFrames(source.bytes());
        long number = 0;
        for (Optional<RecordFrames.Frame> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
            number++;
            read(source, number, frame.get(), intake);
        }
    }

    private static void read(Source source, long number, RecordFrames.Frame frame, Intake intake) {
        String where = source.where() + ":" + number;
        frame.fault().ifPresent(fault -> intake.accept(new RefusedException(fault, RIGHT).failure("record", where)));
        if (!frame.isWhole()) {
            return;
        }
        try {
            Optional<Capture> capture = Capture.of(frame);
            if (capture.isPresent()) {
                open(source, number, capture.get(), intake);
            }
        } catch (RefusedException refused) {
            intake.accept(refused.failure("record", where));
        }
    }

    private static void open(Source source, long number, Capture capture, Intake intake) {
        Optional<String> reason = capture.reasonToSkip();
        if (reason.isPresent()) {
            intake.accept(new Reading.Skip(source.where() + ":" + number, reason.get()));
            return;
        }
        Source.Wrapper said = new Source.Wrapper(capture.url(), null, capture.type());
        intake.open(source.record(String.valueOf(number), said, capture.bytes()));
    }
}
