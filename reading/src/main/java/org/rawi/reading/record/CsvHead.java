package org.rawi.reading.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.rawi.reading.Decoder;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import org.rawi.reading.columns.ColumnMap;

/**
 * What the beginning of a table shows: its encoding, its separator, its header.
 *
 * @param decoded the beginning as text
 * @param separator what parts the cells
 * @param rows the header and some rows, as that separator parts them
 * @param map what the user says of the columns
 */
record CsvHead(Decoder.Decoded decoded, char separator, List<List<String>> rows, ColumnMap map) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** A header is short; a first line over this is prose. */
    private static final int HEADER_LIMIT = 4096;

    private static final int ROWS = 6;

    /** The reading of {@code head} by which the most columns are known. */
    static CsvHead of(byte[] head, ColumnMap map) throws RefusedException {
        Decoder.Decoded decoded = Decoder.decode(wholeLines(head));
        return SEPARATORS.stream()
                .map(separator -> new CsvHead(decoded, separator, rows(decoded.text(), separator), map))
                .max(Comparator.comparingInt(
                                (CsvHead read) -> read.header().columns().size())
                        .thenComparingInt(read -> read.header().cells().size()))
                .orElseThrow();
    }

    /** Whether the first line of {@code head} is short and has a separator in it. */
    static boolean mayBe(byte[] head) {
        for (int i = 0; i < Math.min(head.length, HEADER_LIMIT) && head[i] != '\n'; i++) {
            if (SEPARATORS.contains((char) head[i])) {
                return true;
            }
        }
        return false;
    }

    Header header() {
        return Header.of(rows.isEmpty() ? List.of() : rows.get(0), map);
    }

    /**
     * Whether these are columns, and not a line of prose or a menu: two are known, or the rows below have as many cells and one is
     * known or named by the user.
     */
    boolean isTable() {
        Header header = header();
        boolean isParted = header.cells().size() > 1;
        boolean isEven = rows.size() > 1
                && rows.stream().allMatch(row -> row.size() == header.cells().size());
        return isParted && isEven && !map.names().isEmpty()
                || isParted
                        && (header.hasText()
                                ? header.columns().size() > 1 || isEven
                                : header.columns().size() > 1 && isEven);
    }

    /** The first rows, to where one is not quoted as it should be. */
    private static List<List<String>> rows(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        for (Iterator<CsvRecord> records = reader(separator)
                        .allowUnclosedQuote(true)
                        .ofCsvRecord(text)
                        .iterator();
                rows.size() < ROWS; ) {
            try {
                if (!records.hasNext()) {
                    break;
                }
                rows.add(records.next().getFields());
            } catch (CsvParseException broken) {
                break;
            }
        }
        return List.copyOf(rows);
    }

    /** A reader of rows parted by {@code separator}; rows of any width are handed on. */
    static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Source.RECORD_LIMIT);
    }

    /** Without a last line that is cut in two, which may end within a letter. */
    private static byte[] wholeLines(byte[] head) {
        int end = head.length;
        boolean isWide = end > 1 && (head[0] & 0xFF) >= 0xFE && (head[1] & 0xFF) >= 0xFE;
        while (head.length == Source.HEAD && !isWide && end > 0 && head[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? head : Arrays.copyOf(head, end);
    }
}
