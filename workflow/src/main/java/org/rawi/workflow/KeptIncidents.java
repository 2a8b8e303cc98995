package org.rawi.workflow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rawi.export.Formats;
import org.rawi.export.RecordFormat;
import org.rawi.export.RecordWriter;
import org.rawi.ledger.Account;
import org.rawi.ledger.view.Viewed;
import org.rawi.ledger.view.Viewer;
import org.rawi.store.DataSet;
import org.rawi.store.StoredIncident;

/** Keeps linked incidents as a data set has them, few at a time. */
final class KeptIncidents {
    private static final int AT_ONCE = 250;
    private static final int WIDTH = 120;

    private final DataSet set;
    private final Viewer viewer;
    private final RecordFormat<Viewed> format;

    KeptIncidents(DataSet set, Viewer viewer) {
        this.set = set;
        this.viewer = viewer;
        this.format = Formats.ofIncidents(viewer, WIDTH).findByName("jsonl").orElseThrow();
    }

    /**
     * Keeps {@code accounts} in the place of the incidents {@code before}; stops between two transactions where {@code going} says so.
     *
     * @param before ids of all incidents that had claims of theirs
     */
    void put(List<Account> accounts, Collection<String> before, Going going) {
        Set<String> gone = new LinkedHashSet<>(before);
        List<Account> some = new ArrayList<>();
        for (Account account : accounts) {
            gone.remove(account.incident().incident());
            some.add(account);
            if (some.size() == AT_ONCE) {
                write(some, Set.of(), going);
                some.clear();
            }
        }
        write(some, gone, going);
    }

    private void write(List<Account> some, Set<String> gone, Going going) {
        going.check();
        set.incidents().put(some.stream().map(this::stored).toList(), gone);
    }

    /** {@code account} as it is kept. */
    StoredIncident stored(Account account) {
        Viewed viewed = viewer.view(account);
        return new StoredIncident(
                viewed.incident().incident(),
                null,
                false,
                viewed.headline().kind(),
                viewed.headline().from(),
                viewed.headline().to(),
                viewed.grading().list(),
                viewed.count(),
                viewed.fields().stream().anyMatch(field -> field.disputed()),
                viewed.incident().claims(),
                json(viewed));
    }

    private String json(Viewed viewed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter<Viewed> writer = format.open(bytes)) {
            writer.write(viewed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }
}
