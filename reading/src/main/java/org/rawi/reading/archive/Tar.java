package org.rawi.reading.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
import org.rawi.reading.Source;

/** A tar archive. */
public final class Tar implements Format {
    private static final int MAGIC = 257;

    @Override
    public boolean fits(Source source) throws IOException {
        return source.hasMagic(MAGIC, 'u', 's', 't', 'a', 'r');
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(source.bytes(), StandardCharsets.UTF_8.name());
        new Entries<>(source, tar, false).openAll(intake);
    }
}
