package org.rawi.reading.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/** Files of office programs that are refused by name: those of before 2007 (.doc, .xls, .ppt), those with a password, and RTF. */
public final class OldOffice implements Format {
    private static final int SECTOR = 512;
    private static final int DIRECTORY = 48;
    private static final int LOOKED_AT = 4096;

    @Override
    public boolean fits(Source source) throws IOException {
        return isCompound(source) || source.hasMagic(0, '{', '\\', 'r', 't', 'f');
    }

    private static boolean isCompound(Source source) throws IOException {
        return source.hasMagic(0, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        if (!isCompound(source)) {
            throw refused("a text in RTF", "DOCX");
        }
        String directory = directory(source);
        if (directory.contains("EncryptedPackage")) {
            throw new RefusedException("an office file with a password", "the same without a password");
        }
        throw directory.contains("WordDocument")
                ? refused("a text of Word before 2007 (.doc)", "DOCX")
                : directory.contains("Workbook") || directory.contains("Book")
                        ? refused("a workbook of Excel before 2007 (.xls)", "XLSX or CSV")
                        : refused("an office file of before 2007 (.doc, .xls, .ppt)", "DOCX, XLSX or CSV");
    }

    /** The names of the streams in the file, which stand in a sector that the first one names. */
    private static String directory(Source source) throws IOException {
        byte[] head = source.bytes().readNBytes(Source.RECORD_LIMIT);
        if (head.length <= DIRECTORY + 4) {
            return "";
        }
        long sector = 0;
        for (int i = 3; i >= 0; i--) {
            sector = sector << 8 | head[DIRECTORY + i] & 0xFF;
        }
        long start = (sector + 1) * SECTOR;
        int from = start < head.length ? (int) start : 0;
        return new String(head, from, Math.min(LOOKED_AT, head.length - from), StandardCharsets.UTF_16LE);
    }

    private static RefusedException refused(String kind, String right) {
        return new RefusedException(kind + ", which is not read", "the same file saved as " + right);
    }
}
