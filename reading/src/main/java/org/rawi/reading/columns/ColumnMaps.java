package org.rawi.reading.columns;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.reading.Decoder;
import org.rawi.reading.RefusedException;

/**
 * The maps of columns of all files, one for each or one for all; as a file a table of its own that any spreadsheet opens:
 *
 * <pre>
 * file,field,column
 * *,text,content
 * *,published,date
 * </pre>
 */
public final class ColumnMaps {
    /** All is to be guessed. */
    public static final ColumnMaps GUESSED = new ColumnMaps(Map.of());

    private static final String ANY = "*";
    private static final List<String> HEADER = List.of("file", "field", "column");
    private static final String RIGHT = "a table with the columns field and column, and file where files differ";

    private final Map<String, ColumnMap> maps;

    private ColumnMaps(Map<String, ColumnMap> maps) {
        this.maps = new LinkedHashMap<>(maps);
    }

    /** The map of the file {@code where}. */
    public ColumnMap of(String where) {
        ColumnMap any = maps.getOrDefault(ANY, ColumnMap.GUESSED);
        return maps.containsKey(where) ? any.overlaid(maps.get(where)) : any;
    }

    /** What {@code setting} says: «text=content,published=date», or «@columns.csv» for what a file says. */
    public static ColumnMaps parse(String setting) throws IOException {
        ColumnMaps maps = new ColumnMaps(Map.of());
        if (setting.startsWith("@")) {
            maps.read(Path.of(setting.substring(1)));
        } else {
            maps.add(ANY, ColumnMap.parse(setting));
        }
        return maps;
    }

    /** What all of {@code several} say together, a later one before an earlier. */
    public static ColumnMaps all(List<ColumnMaps> several) {
        ColumnMaps all = new ColumnMaps(Map.of());
        several.forEach(maps -> maps.maps.forEach(all::add));
        return all;
    }

    private void add(String where, ColumnMap map) {
        maps.merge(where, map, ColumnMap::overlaid);
    }

    private void read(Path file) throws IOException {
        String text = Decoder.decode(Files.readAllBytes(file)).text();
        String first = text.lines().findFirst().orElse("");
        char separator = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            List<String> header = null;
            for (CsvRecord row : rows) {
                if (header == null) {
                    header = row.getFields().stream().map(String::strip).toList();
                    requireColumns(header);
                } else {
                    add(header, row);
                }
            }
        } catch (CsvParseException broken) {
            throw new RefusedException("no table: " + broken.getMessage(), RIGHT);
        }
    }

    private static void requireColumns(List<String> header) throws RefusedException {
        if (!header.contains("field") || !header.contains("column")) {
            throw new RefusedException("its first line is «" + String.join("», «", header) + "»", RIGHT);
        }
    }

    private void add(List<String> header, CsvRecord row) throws RefusedException {
        String where = cell(header, row, "file");
        try {
            add(
                    where.isEmpty() ? ANY : where,
                    ColumnMap.GUESSED.with(cell(header, row, "field"), cell(header, row, "column")));
        } catch (RefusedException refused) {
            throw refused.at("line " + row.getStartingLineNumber());
        }
    }

    private static String cell(List<String> header, CsvRecord row, String name) {
        int index = header.indexOf(name);
        return index < 0 || index >= row.getFieldCount()
                ? ""
                : row.getField(index).strip();
    }

    /** The table that has {@code taken}, the maps of files by what messages call them; those that agree in all are one. */
    public static String table(Map<String, ColumnMap> taken) {
        StringWriter text = new StringWriter();
        boolean agree = new HashSet<>(taken.values()).size() == 1;
        try (CsvWriter rows = CsvWriter.builder().build(text)) {
            rows.writeRecord(HEADER);
            taken.entrySet().stream().limit(agree ? 1 : Long.MAX_VALUE).forEach(file -> file.getValue()
                    .pairs()
                    .forEach(pair -> rows.writeRecord(agree ? ANY : file.getKey(), pair.getKey(), pair.getValue())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
