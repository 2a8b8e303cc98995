package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import picocli.CommandLine.Option;

/** How a data set is opened: with the passphrase of a file or of {@code RAWI_PASSPHRASE}, never of the command line, which others can see. */
final class DataSetOption {
    private static final String VARIABLE = "RAWI_PASSPHRASE";

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description =
                    "A file whose first line is the passphrase of the data set; else RAWI_PASSPHRASE, if it is set.")
    private Path passphraseFile;

    /** The address that {@code given} writes. */
    DataSetAddress address(String given) throws IOException {
        return DataSetAddress.of(given, given.startsWith("jdbc:") ? null : passphrase());
    }

    DataSet open(String given) throws IOException {
        return DataSet.open(address(given), Clock.systemUTC());
    }

    /** One that is there: nothing is made where nothing is. */
    DataSet openExisting(String given) throws IOException {
        DataSetAddress address = address(given);
        if (address.file().isPresent() && !Files.exists(address.file().get())) {
            throw new NoSuchFileException(given);
        }
        return DataSet.open(address, Clock.systemUTC());
    }

    private String passphrase() throws IOException {
        if (passphraseFile != null) {
            return FirstLine.of(passphraseFile);
        }
        String set = Objects.requireNonNullElse(System.getenv(VARIABLE), "");
        return set.isEmpty() ? null : set;
    }
}
