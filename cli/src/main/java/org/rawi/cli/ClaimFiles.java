package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rawi.export.ClaimReader;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.telling.Tellings;

/** Reads files of claims; a line that is no claim is told on standard error, and the rest goes on. */
final class ClaimFiles {
    private final Tellings tellings;
    private final Console console;
    private int faults;

    ClaimFiles(Knowledge knowledge, Console console) {
        tellings = new Tellings(knowledge);
        this.console = console;
    }

    List<Telling> read(List<Path> files) throws IOException {
        List<Telling> read = new ArrayList<>();
        for (Path file : files) {
            try (ClaimReader reader = ClaimReader.of(file)) {
                reader.readAll(claim -> read.add(tellings.of(claim)), fault -> {
                    faults++;
                    console.err().println("failed: " + fault);
                });
            }
        }
        return read;
    }

    /** How many lines were no claims. */
    int faults() {
        return faults;
    }
}
