package org.rawi.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rawi.reading.Reading;
import org.rawi.reading.watch.Batch;
import org.rawi.reading.watch.KeptDocuments;
import org.rawi.reading.watch.Watch;
import org.rawi.reading.watch.WatchState;
import org.rawi.workflow.Coded;

/** Codes what a watch brings, batch by batch; a batch is done when its claims are written and its state is kept. */
final class WatchRun {
    private final WatchTake take;
    private final WatchState state;
    private final KeptDocuments kept;
    private final Console console;
    private final Clock clock;
    private final Summary summary = new Summary();

    /** @param kept where documents are kept, or null */
    WatchRun(WatchTake take, WatchState state, KeptDocuments kept, Console console, Clock clock) {
        this.take = take;
        this.state = state;
        this.kept = kept;
        this.console = console;
        this.clock = clock;
    }

    /** Goes on until the watch is over. */
    Summary run(Watch watch) throws IOException, InterruptedException {
        for (Optional<Batch> batch = watch.next(); batch.isPresent(); batch = watch.next()) {
            take.take(batch.get(), this::told);
            if (kept != null) {
                kept.keep(batch.get());
            }
            state.commit(batch.get(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            console.err().println(batch.get().line());
            console.err().flush();
        }
        return summary;
    }

    private void told(Coded coded) {
        summary.add(coded);
        if (coded.reading() instanceof Reading.Notice notice) {
            console.err().println("note: " + notice.where() + ": " + notice.text());
        } else if (coded.reading() instanceof Reading.Failure failure) {
            console.err().println("failed: " + failure.line());
        }
    }
}
