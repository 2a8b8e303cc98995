package org.rawi.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rawi.export.Formats;
import org.rawi.export.RecordFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where results go and in which form: as asked for, by the ending of the file, or a table where someone looks. */
final class FormatChoice {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl, csv or table.")
    private String format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file; its ending gives the format.")
    private Path out;

    /** Whether either was asked for. */
    boolean isGiven() {
        return format != null || out != null;
    }

    Path out() {
        return out;
    }

    /** The format chosen among {@code formats}. */
    <T> RecordFormat<T> of(Formats<T> formats, Console console) {
        Optional<RecordFormat<T>> found;
        if (format != null) {
            found = formats.findByName(format);
        } else if (out != null) {
            found = formats.findByEnding(out.getFileName().toString());
        } else {
            found = formats.findByName(console.outIsTerminal() ? "table" : "jsonl");
        }
        return found.orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                (format != null ? "unknown format «" + format + "»" : "no format by the name of " + out)
                        + "; legal is --format " + String.join(", ", formats.names())));
    }
}
