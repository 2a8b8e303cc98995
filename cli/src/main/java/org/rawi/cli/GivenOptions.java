package org.rawi.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rawi.reading.Given;
import org.rawi.reading.PublicationDay;
import org.rawi.reading.RefusedException;
import org.rawi.reading.columns.ColumnMaps;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the user says of all texts at once. */
final class GivenOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Day of publication (2017-06-18) of texts that do not say theirs.")
    private LocalDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Outlet of texts that do not say theirs.")
    private String outlet;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN,…",
            converter = Settings.class,
            description =
                    "What the columns of tables and the fields of JSON records hold: text=content,published=date; also"
                            + " title, outlet, url, id, and day_order=day-first or month-first. @FILE reads them from a file"
                            + " that --save-map wrote. What is not said is guessed.")
    private List<ColumnMaps> columns = new ArrayList<>();

    /** A mapping as the user writes it. */
    static final class Settings implements ITypeConverter<ColumnMaps> {
        @Override
        public ColumnMaps convert(String text) {
            try {
                return ColumnMaps.parse(text);
            } catch (RefusedException refused) {
                throw new TypeConversionException(refused.getMessage() + "; legal is " + refused.right());
            } catch (NoSuchFileException missing) {
                throw new TypeConversionException("there is no file " + text.substring(1));
            } catch (IOException | InvalidPathException unreadable) {
                throw new TypeConversionException(text.substring(1) + " cannot be read: " + unreadable.getMessage());
            }
        }
    }

    /** A day as the user writes it. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return PublicationDay.parse(text)
                    .orElseThrow(() -> new TypeConversionException("«" + text + "» is no day; legal is 2017-06-18"));
        }
    }

    Given given() {
        return new Given(published, outlet, ColumnMaps.all(columns));
    }
}
