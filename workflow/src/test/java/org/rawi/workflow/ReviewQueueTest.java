package org.rawi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;

/** Who is asked of what. */
class ReviewQueueTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-02T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    /** A clock on which something else happens in the moment in which it is first looked at. */
    private static final class Meanwhile extends Clock {
        private final Queue<Runnable> happening = new ArrayDeque<>();

        @Override
        public Instant instant() {
            Runnable next = happening.poll();
            if (next != null) {
                next.run();
            }
            return CLOCK.instant();
        }

        @Override
        public ZoneId getZone() {
            return CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void whoAsksWhileAnotherIsAskedIsNotAskedTheSame() throws IOException {
        try (DataSet set =
                DataSet.open(DataSetAddress.of(folder.resolve("set.rawi").toString()), CLOCK)) {
            new Ingest(set, KNOWLEDGE, "0.1.0", 1)
                    .run(
                            Texts.readings(Texts.text("a", "sana", Texts.STRIKE), Texts.text("b", "enab", Texts.CLASH)),
                            "",
                            coded -> {});
            try (Explore explore = new Explore(set, KNOWLEDGE)) {
                Meanwhile clock = new Meanwhile();
                ReviewQueue queue = new ReviewQueue(set, explore, clock);
                Reviewed[] hers = new Reviewed[1];
                clock.happening.add(() -> hers[0] = queue.next("hers").orElseThrow());
                Reviewed his = queue.next("his").orElseThrow();
                assertThat(his.stored()).isNotEqualTo(hers[0].stored());
                assertThat(queue.next("hers").orElseThrow().stored())
                        .as("asked again")
                        .isEqualTo(hers[0].stored());
            }
        }
    }
}
