package org.rawi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.rawi.desk.DeskException;
import org.rawi.evaluation.RecordException;
import org.rawi.knowledge.KnowledgeException;
import org.rawi.reading.RefusedException;
import org.rawi.store.StoreException;
import picocli.CommandLine.ExitCode;

/** What a failed command says: one line where the fault is in the input, the whole trace where it is in Rawi. */
final class Failures {
    private Failures() {}

    static int report(Exception failure, Console console) {
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
            console.err().println("rawi: " + reason(cause));
        } else if (failure instanceof KnowledgeException
                || failure instanceof RecordException
                || failure instanceof StoreException
                || failure instanceof DeskException) {
            console.err().println("rawi: " + failure.getMessage());
        } else {
            console.err().println("rawi: a fault in Rawi itself; please report it with what follows");
            failure.printStackTrace(console.err());
        }
        return ExitCode.SOFTWARE;
    }

    private static String reason(Throwable cause) {
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + ": not there";
        }
        if (cause instanceof AccessDeniedException denied) {
            return denied.getFile() + ": no leave to read or write it";
        }
        if (cause instanceof RefusedException refused) {
            return refused.line();
        }
        return cause instanceof FileSystemException file ? file.getMessage() : cause.toString();
    }
}
