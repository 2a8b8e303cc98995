package org.rawi.reading.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
import org.rawi.reading.Source;

/** One file compressed by Zstandard. */
public final class Zstandard implements Format {
    @Override
    public boolean fits(Source source) throws IOException {
        return source.hasMagic(0, 0x28, 0xB5, 0x2F, 0xFD);
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        ZstdInputStream inner = new ZstdInputStream(source.bytes());
        inner.setContinuous(false);
        intake.open(source.whole(Endings.without(source.name(), ".zst", ".zstd", ".tzst"), inner));
    }
}
