package org.rawi.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.rawi.export.RecordWriter;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.view.Viewed;
import org.rawi.model.Claim;
import org.rawi.store.DataSet;

/** Writes what a data set holds now: claims as people corrected them, without those that they rejected; incidents as they are linked. */
public final class Export {
    private final DataSet set;

    public Export(DataSet set) {
        this.set = set;
    }

    /** Writes every claim that stands, in the order of the documents and of their text; gives how many. */
    public long claims(RecordWriter<Claim> writer) throws IOException {
        long[] written = {0};
        try {
            new ReviewedClaims(set).forEach(reviewed -> {
                if (reviewed.stands()) {
                    write(writer, reviewed.shown());
                    written[0]++;
                }
            });
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
        return written[0];
    }

    /** Writes every incident, in the order in which they were first seen; gives how many. */
    public long incidents(Knowledge knowledge, RecordWriter<Viewed> writer) throws IOException {
        long[] written = {0};
        try {
            new ToldIncidents(set, knowledge).forEach(told -> {
                write(writer, told.viewed());
                written[0]++;
            });
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
        return written[0];
    }

    private static <T> void write(RecordWriter<T> writer, T record) {
        try {
            writer.write(record);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
