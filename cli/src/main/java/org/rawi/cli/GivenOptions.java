package org.rawi.cli;

import java.time.LocalDate;
import org.rawi.reading.Given;
import org.rawi.reading.PublicationDay;
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

    /** A day as the user writes it. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return PublicationDay.parse(text)
                    .orElseThrow(() -> new TypeConversionException("«" + text + "» is no day; legal is 2017-06-18"));
        }
    }

    Given given() {
        return new Given(published, outlet);
    }
}
