package org.rawi.workflow.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.workflow.Ingest;

/** Kills an import and a review at random moments, again and again. */
abstract class KillContract {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    /** How often each is killed. */
    abstract int kills();

    /** What the random moments are drawn by. */
    abstract long seed();

    private DataSetAddress address(String name) {
        return DataSetAddress.of(folder.resolve(name).toString());
    }

    private static List<String> claims(DataSet set) {
        List<String> claims = new ArrayList<>();
        set.claims().forEach(stored -> claims.add(stored.json()));
        return claims;
    }

    private static void ingest(DataSet set) throws IOException {
        new Ingest(set, Knowledge.bundled(), "0.1.0", 2).run(Dispatches::forEach, "", coded -> {});
    }

    @Test
    void anImportThatIsKilledLosesNothingAcknowledgedAndDoublesNothing() throws IOException, InterruptedException {
        List<String> whole;
        try (DataSet set = DataSet.open(address("whole.rawi"), CLOCK)) {
            ingest(set);
            whole = claims(set);
        }
        Random random = new Random(seed());
        int left = kills();
        for (int round = 0; left > 0; round++) {
            String name = "killed" + round + ".rawi";
            Set<String> acknowledged = new HashSet<>();
            for (int i = 0; i < 4 && left > 0; i++, left--) {
                int lines = random.nextInt(Dispatches.COUNT / 4);
                acknowledged.addAll(Victim.kill(
                        IngestingProcess.class,
                        lines,
                        random,
                        folder,
                        address(name).location()));
                check(name, acknowledged);
            }
            try (DataSet set = DataSet.open(address(name), CLOCK)) {
                ingest(set);
                assertThat(claims(set)).as("once it is run to its end").isEqualTo(whole);
                assertThat(set.faults()).isEmpty();
            }
        }
    }

    private void check(String name, Set<String> acknowledged) {
        try (DataSet set = DataSet.open(address(name), CLOCK)) {
            assertThat(set.faults()).isEmpty();
            List<String> there = new ArrayList<>();
            set.documents().forEach(document -> there.add(document.id()));
            assertThat(there).doesNotHaveDuplicates().containsAll(acknowledged);
        }
    }

    @Test
    void aReviewThatIsKilledLosesNoDecisionThatWasAcknowledged() throws IOException, InterruptedException {
        DataSetAddress address = address("review.rawi");
        try (DataSet set = DataSet.open(address, CLOCK)) {
            ingest(set);
        }
        Random random = new Random(seed());
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < kills(); i++) {
            acknowledged.addAll(Victim.kill(
                    ReviewingProcess.class,
                    random.nextInt(60),
                    random,
                    folder,
                    address.location(),
                    Long.toString(random.nextLong())));
            try (DataSet set = DataSet.open(address, CLOCK)) {
                assertThat(set.faults()).isEmpty();
                List<String> there = new ArrayList<>();
                set.decisions().forEach(decision -> there.add(decision.id() + " " + decision.seq()));
                assertThat(there).doesNotHaveDuplicates().containsAll(acknowledged);
            }
        }
    }
}
