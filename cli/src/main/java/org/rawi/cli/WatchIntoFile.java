package org.rawi.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.reading.Reading;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.watch.Batch;
import org.rawi.reading.watch.WatchState;
import org.rawi.workflow.CodedSink;
import org.rawi.workflow.CodingRun;

/** Puts the claims of what a watch brings behind those of a file, and keeps how long it was before each batch. */
final class WatchIntoFile implements WatchTake {
    private final ArticleSplitter splitter;
    private final Function<Article, List<Claim>> coder;
    private final WatchState state;
    private final AppendedClaims claims;

    WatchIntoFile(
            ArticleSplitter splitter, Function<Article, List<Claim>> coder, WatchState state, AppendedClaims claims) {
        this.splitter = splitter;
        this.coder = coder;
        this.state = state;
        this.claims = claims;
    }

    @Override
    public void take(Batch batch, CodedSink sink) throws IOException {
        if (batch.readings().stream().anyMatch(Reading.Text.class::isInstance)) {
            state.begin(claims.length());
        }
        int threads = Runtime.getRuntime().availableProcessors();
        new CodingRun(splitter, coder, threads).run(batch.readings()::forEach, coded -> {
            for (Claim claim : coded.claims()) {
                claims.write(claim);
            }
            sink.accept(coded);
        });
        claims.settle();
    }
}
