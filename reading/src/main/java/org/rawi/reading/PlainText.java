package org.rawi.reading;

import java.io.IOException;
import java.util.function.Consumer;
import org.rawi.model.Document;

/** Any text that is nothing else: the whole file is one document. */
final class PlainText implements Format {
    @Override
    public boolean fits(Source source) {
        return true;
    }

    @Override
    public void read(Source source, Consumer<Reading> to) throws IOException {
        byte[] bytes = source.bytes().readNBytes(Source.RECORD_LIMIT + 1);
        try {
            if (bytes.length > Source.RECORD_LIMIT) {
                throw new RefusedException(
                        "a single record over 16 MiB of text",
                        "records of at most 16 MiB each, such as a JSON Lines file");
            }
            refuseEmpty(bytes);
            to.accept(document(source, bytes, to));
        } catch (RefusedException refused) {
            to.accept(refused.failure("file", source.where()));
        }
    }

    private static Reading document(Source source, byte[] bytes, Consumer<Reading> to) throws RefusedException {
        Decoder.Decoded decoded = Decoder.decode(bytes);
        if (decoded.text().isBlank()) {
            throw new RefusedException("empty: nothing but white space", "a file with text in it");
        }
        ForeignFormat.refuse(decoded.text());
        decoded.notice().ifPresent(notice -> to.accept(new Reading.Notice(source.where(), notice)));
        Document document = new Document(
                source.id(),
                Hash.of(bytes),
                decoded.text(),
                null,
                source.outletOr(null),
                source.publishedOr(null),
                null);
        return new Reading.Text(source.where(), document);
    }

    private static void refuseEmpty(byte[] bytes) throws RefusedException {
        if (bytes.length == 0) {
            throw new RefusedException("empty: no bytes", "a file with text in it");
        }
    }
}
