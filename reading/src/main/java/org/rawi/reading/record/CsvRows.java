package org.rawi.reading.record;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rawi.model.Document;
import org.rawi.reading.Hash;
import org.rawi.reading.Intake;
import org.rawi.reading.PublicationDay;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/** The rows of one table, each a document. For one thread. */
final class CsvRows {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d\\d)[/.](\\d\\d)\\b");

    /** One letter in a hundred may be broken. */
    private static final int TOLERATED = 100;

    private final Source source;
    private final Header header;
    private final Intake intake;
    private boolean isDayTold;

    CsvRows(Source source, Header header, Intake intake) {
        this.source = source;
        this.header = header;
        this.intake = intake;
    }

    void accept(CsvRecord row) {
        String where = source.where() + ":" + row.getStartingLineNumber();
        try {
            intake.accept(new Reading.Text(where, document(row, where)));
        } catch (RefusedException refused) {
            intake.accept(refused.failure("row", where));
        }
    }

    private Document document(CsvRecord row, String where) throws RefusedException {
        List<String> cells = row.getFields();
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
        return new Document(
                header.cell(cells, Column.ID)
                        .map(String::strip)
                        .orElse(source.id() + "#" + row.getStartingLineNumber()),
                Hash.of(String.join("\t", cells).getBytes(StandardCharsets.UTF_8)),
                text,
                header.cell(cells, Column.TITLE).orElse(null),
                source.outletOr(header.cell(cells, Column.OUTLET).orElse(null)),
                source.publishedOr(published(cells, where).orElse(null)),
                header.cell(cells, Column.URL).map(String::strip).orElse(null));
    }

    /** The day, told once where it cannot be read: the rows below mostly write it alike. */
    private Optional<LocalDate> published(List<String> cells, String where) {
        Optional<String> given = header.cell(cells, Column.PUBLISHED);
        Optional<LocalDate> day = given.flatMap(
                cell -> PublicationDay.parse(YEAR_FIRST.matcher(cell).replaceFirst("$1-$2-$3")));
        if (given.isPresent() && day.isEmpty() && !isDayTold) {
            isDayTold = true;
            intake.accept(new Reading.Notice(
                    where,
                    header.name(Column.PUBLISHED) + " «" + given.get()
                            + "» is no ISO date such as 2017-06-18; such days are taken as unknown, and told once"));
        }
        return day;
    }
}
