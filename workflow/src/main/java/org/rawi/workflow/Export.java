package org.rawi.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.rawi.export.RecordWriter;
import org.rawi.export.harm.HarmRules;
import org.rawi.export.harm.Veil;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.view.Viewed;
import org.rawi.model.Claim;
import org.rawi.store.DataSet;

/**
 * Writes what a data set holds now: claims as people corrected them, without those that they rejected; incidents as they are linked.
 * Names and places are held back as the rules say.
 */
public final class Export {
    private static final int CLAIMS_AT_ONCE = 500;

    private final DataSet set;
    private final Knowledge knowledge;
    private final Veil veil;

    /** @param rules what is held back */
    public Export(DataSet set, Knowledge knowledge, HarmRules rules) {
        this.set = set;
        this.knowledge = knowledge;
        this.veil = new Veil(rules, knowledge);
    }

    /** Writes every claim that stands, in the order of the documents and of their text; gives how many. */
    public long claims(RecordWriter<Claim> writer) throws IOException {
        VeiledClaims veiled = new VeiledClaims(set, veil);
        List<Reviewed> some = new ArrayList<>();
        long[] written = {0};
        try {
            new ReviewedClaims(set).forEach(reviewed -> {
                if (reviewed.stands()) {
                    some.add(reviewed);
                    written[0]++;
                }
                if (some.size() == CLAIMS_AT_ONCE) {
                    veiled.of(some).forEach(claim -> write(writer, claim));
                    some.clear();
                }
            });
            veiled.of(some).forEach(claim -> write(writer, claim));
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
        return written[0];
    }

    /** Writes every incident, in the order in which they were first seen; gives how many. */
    public long incidents(RecordWriter<Viewed> writer) throws IOException {
        long[] written = {0};
        try {
            new ToldIncidents(set, knowledge).forEach(told -> {
                write(writer, veil.of(told.viewed(), told.shown()));
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
