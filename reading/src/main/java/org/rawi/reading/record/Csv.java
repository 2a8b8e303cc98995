package org.rawi.reading.record;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import org.rawi.reading.columns.ColumnMap;

/**
 * A table with a header, its cells parted by commas, semicolons, tabs or bars: each row is a document. What the columns hold is
 * guessed by their names and said. One row at a time is held.
 */
public final class Csv implements Format {
    private static final Pattern LINE = Pattern.compile("\\bline (\\d+)");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public boolean fits(Source source) throws IOException {
        if (source.endsIn(".csv") || source.endsIn(".tsv")) {
            return true;
        }
        try {
            byte[] head = source.head();
            return CsvHead.mayBe(head) && CsvHead.of(head, map(source)).isTable();
        } catch (RefusedException notText) {
            return false;
        }
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        ColumnMap map = map(source);
        CsvHead head = CsvHead.of(source.head(), map);
        if (head.rows().isEmpty()) {
            throw new RefusedException("empty: no rows", "a table whose first line names its columns");
        }
        head.decoded().notice().ifPresent(notice -> intake.accept(new Reading.Notice(source.where(), notice)));
        TableRows rows = TableRows.below(head.rows().get(0), source, TableRows.Place.of(source), map, intake);
        rows(source, head, rows);
    }

    private static ColumnMap map(Source source) {
        return source.given().columns().of(source.where());
    }

    private static void rows(Source source, CsvHead head, TableRows rows) throws IOException {
        try (Reader text = text(source, head.decoded().charset());
                CsvReader<CsvRecord> reader = reader(head.separator(), text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            boolean isHeader = true;
            while (records.hasNext()) {
                CsvRecord row = records.next();
                if (!isHeader) {
                    rows.accept(row.getStartingLineNumber(), row.getFields());
                }
                isHeader = false;
            }
            rows.end();
        } catch (IOException unreadable) {
            rows.end();
            throw unreadable;
        } catch (UncheckedIOException unreadable) {
            rows.end();
            throw unreadable.getCause();
        } catch (CsvParseException broken) {
            rows.end();
            throw new RefusedException(
                    "a quotation mark is missing or too many in the row from line " + line(broken)
                            + " on, or the row is over 16 MiB; what stands before is read",
                    "a quotation mark at both ends of a cell, and two for each within it");
        }
    }

    private static String line(CsvParseException broken) {
        for (Throwable at = broken; at != null; at = at.getCause()) {
            Matcher matcher = LINE.matcher(String.valueOf(at.getMessage()));
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return "1";
    }

    private static CsvReader<CsvRecord> reader(char separator, Reader text) {
        return CsvHead.reader(separator)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(Source.RECORD_LIMIT)
                                .maxRecordSize(Source.RECORD_LIMIT)
                                .build(),
                        text);
    }

    private static Reader text(Source source, Charset charset) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(source.bytes(), charset));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
