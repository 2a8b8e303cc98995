package org.rawi.reading.plain;

import java.io.IOException;
import org.rawi.model.Document;
import org.rawi.reading.Decoder;
import org.rawi.reading.Format;
import org.rawi.reading.Hash;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/** Any text that is nothing else: the whole file is one document. */
public final class PlainText implements Format {
    @Override
    public boolean fits(Source source) {
        return true;
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        byte[] bytes = source.wholeRecord();
        Decoder.Decoded decoded = Decoder.decode(bytes);
        if (decoded.text().chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            throw new RefusedException("empty: nothing but white space", "a file with text in it");
        }
        ForeignFormat.refuse(decoded.text());
        decoded.notice().ifPresent(notice -> intake.accept(new Reading.Notice(source.where(), notice)));
        Document document = new Document(
                source.id(),
                Hash.of(bytes),
                decoded.text(),
                null,
                source.outletOr(null),
                source.publishedOr(null),
                source.wrapper().url());
        intake.accept(new Reading.Text(source.where(), document));
    }
}
