package org.rawi.reading.record;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rawi.model.Document;
import org.rawi.reading.Days;
import org.rawi.reading.Hash;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import org.rawi.reading.columns.Column;
import org.rawi.reading.columns.ColumnMap;

/** The rows of one table below its header, each a document. For one thread. */
public final class TableRows {
    /** One letter in a hundred may be broken. */
    private static final int TOLERATED = 100;

    private final Source source;
    private final Place place;
    private final Header header;
    private final DayColumn days;
    private final Intake intake;

    /**
     * What a table is called.
     *
     * @param id what the ids of its rows begin with, «news.csv#»
     * @param where what messages call it
     */
    public record Place(String id, String where) {
        /** A table that is the whole of {@code source}. */
        static Place of(Source source) {
            return new Place(source.id() + "#", source.where());
        }
    }

    private TableRows(Source source, Place place, Header header, Days.Order order, Intake intake) {
        this.source = source;
        this.place = place;
        this.header = header;
        this.intake = intake;
        this.days = new DayColumn(
                source.days(), order, header.has(Column.PUBLISHED) ? header.name(Column.PUBLISHED) : "", intake);
    }

    /** Whether {@code cells} name the columns of a table: its text, and another or what the user names. */
    public static boolean isHeader(List<String> cells, ColumnMap map) {
        Header header = Header.of(cells, map);
        return header.hasText()
                && (header.columns().size() > 1 || map.name(Column.TEXT).isPresent());
    }

    /**
     * The rows below {@code cells}, which name the columns; says what they are taken to hold.
     *
     * @throws RefusedException if none holds text, or one is missing that the user names
     */
    public static TableRows below(List<String> cells, Source source, Place place, ColumnMap map, Intake intake)
            throws RefusedException {
        Header header = Header.of(cells, map);
        header.requireText();
        intake.accept(new Reading.Notice(place.where(), header.guess()));
        return new TableRows(source, place, header, map.order(), intake);
    }

    /** Takes row {@code number}. */
    public void accept(long number, List<String> cells) {
        String where = place.where() + ":" + number;
        try {
            Function<LocalDate, Document> dated = document(number, cells);
            int units = cells.stream().mapToInt(String::length).sum();
            days.accept(
                    where,
                    header.cell(cells, Column.PUBLISHED),
                    units,
                    day -> new Reading.Text(where, dated.apply(day)));
        } catch (RefusedException refused) {
            days.accept(refused.failure("row", where));
        }
    }

    /** Hands on what is held back, and says which columns were taken. */
    public void end() {
        days.end();
        intake.accept(new Reading.Mapped(place.where(), header.map(days.order().orElse(null))));
    }

    private Function<LocalDate, Document> document(long number, List<String> cells) throws RefusedException {
        int columns = header.cells().size();
        if (cells.size() > columns) {
            throw new RefusedException(
                    cells.size() + " cells under " + columns + " columns",
                    "quotation marks around a text that holds the separator");
        }
        String text = header.cell(cells, Column.TEXT)
                .orElseThrow(() -> new RefusedException(
                        "no text in the column «" + header.name(Column.TEXT) + "»", "a text in each row"));
        if (text.chars().filter(unit -> unit == '\uFFFD').count() * TOLERATED > text.length()) {
            throw new RefusedException("not in the encoding of the first lines", "one encoding in the whole file");
        }
        if (text.length() > Source.RECORD_LIMIT) {
            throw new RefusedException("a text over 16 MiB", "records of at most 16 MiB each");
        }
        Map<Column, String> said = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            header.cell(cells, column).ifPresent(cell -> said.put(column, cell));
        }
        String hash = Hash.of(String.join("\t", cells).getBytes(StandardCharsets.UTF_8));
        return day -> new Document(
                strip(said.get(Column.ID)).orElse(place.id() + number),
                hash,
                text,
                said.get(Column.TITLE),
                source.outletOr(said.get(Column.OUTLET)),
                source.publishedOr(day),
                strip(said.get(Column.URL)).orElse(null));
    }

    private static Optional<String> strip(String cell) {
        return Optional.ofNullable(cell).map(String::strip);
    }
}
