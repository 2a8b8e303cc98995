package org.rawi.reading.archive;

import java.io.IOException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
import org.rawi.reading.Source;

/** One file compressed by gzip, or several such one after another, as in a crawl's WARC.gz. */
public final class Gzip implements Format {
    @Override
    public boolean fits(Source source) throws IOException {
        return source.hasMagic(0, 0x1F, 0x8B, 0x08);
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        GzipCompressorInputStream inner = GzipCompressorInputStream.builder()
                .setInputStream(source.bytes())
                .setDecompressConcatenated(true)
                .get();
        intake.open(source.whole(Endings.without(source.name(), ".gz", ".gzip", ".tgz"), inner));
    }
}
