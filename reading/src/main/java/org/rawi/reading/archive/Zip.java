package org.rawi.reading.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/** A zip archive, read from its first byte on, as it can come through a pipe. */
public final class Zip implements Format {
    @Override
    public boolean fits(Source source) throws IOException {
        return source.hasMagic(0, 'P', 'K', 3, 4) || isEmpty(source);
    }

    private static boolean isEmpty(Source source) throws IOException {
        return source.hasMagic(0, 'P', 'K', 5, 6);
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        if (isEmpty(source)) {
            throw new RefusedException("empty: an archive without entries", "an archive with files in it");
        }
        ZipArchiveInputStream zip =
                new ZipArchiveInputStream(source.bytes(), StandardCharsets.UTF_8.name(), true, true);
        new Entries<>(source, zip, true).openAll(intake);
    }
}
