package org.rawi.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.reading.Reading;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.watch.Batch;
import org.rawi.reading.watch.KeptDocuments;
import org.rawi.reading.watch.Watch;
import org.rawi.reading.watch.WatchState;
import org.rawi.workflow.Coded;
import org.rawi.workflow.CodingRun;

/** Codes what a watch brings, batch by batch; a batch is done when its claims are written and its state is kept. */
final class WatchRun {
    private final ArticleSplitter splitter;
    private final Function<Article, List<Claim>> coder;
    private final WatchState state;
    private final KeptDocuments kept;
    private final Console console;
    private final Clock clock;
    private final Summary summary = new Summary();

    /** @param kept where documents are kept, or null */
    WatchRun(
            ArticleSplitter splitter,
            Function<Article, List<Claim>> coder,
            WatchState state,
            KeptDocuments kept,
            Console console,
            Clock clock) {
        this.splitter = splitter;
        this.coder = coder;
        this.state = state;
        this.kept = kept;
        this.console = console;
        this.clock = clock;
    }

    /** Goes on until the watch is over. */
    Summary run(Watch watch, AppendedClaims claims) throws IOException, InterruptedException {
        for (Optional<Batch> batch = watch.next(); batch.isPresent(); batch = watch.next()) {
            code(batch.get(), claims);
            state.commit(batch.get(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            console.err().println(batch.get().line());
            console.err().flush();
        }
        return summary;
    }

    private void code(Batch batch, AppendedClaims claims) throws IOException {
        boolean anyText = batch.readings().stream().anyMatch(Reading.Text.class::isInstance);
        if (anyText) {
            state.begin(claims.length());
        }
        int threads = Runtime.getRuntime().availableProcessors();
        new CodingRun(splitter, coder, threads).run(batch.readings()::forEach, coded -> take(coded, claims));
        claims.settle();
        if (kept != null) {
            kept.keep(batch);
        }
    }

    private void take(Coded coded, AppendedClaims claims) throws IOException {
        summary.add(coded);
        for (Claim claim : coded.claims()) {
            claims.write(claim);
        }
        if (coded.reading() instanceof Reading.Notice notice) {
            console.err().println("note: " + notice.where() + ": " + notice.text());
        } else if (coded.reading() instanceof Reading.Failure failure) {
            console.err().println("failed: " + failure.line());
        }
    }
}
