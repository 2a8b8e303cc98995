package org.rawi.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.model.Document;
import org.rawi.reading.Reading;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.copies.Copies;

/**
 * Codes what is read on several threads and hands it on in the order of reading, so that the same input gives the same
 * bytes whatever the number of threads.
 *
 * <p>Few documents, and few characters, are in flight at once: reading waits for coding.
 */
public final class CodingRun {
    private static final int WINDOW_A_THREAD = 8;
    private static final long CHARS_IN_FLIGHT = 8_000_000;

    private final ArticleSplitter splitter;
    private final Function<Article, List<Claim>> coder;
    private final int threads;
    private final UnaryOperator<Document> copies;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private long charsInFlight;

    /** A run that knows of no earlier documents: each is looked for among those before it in the same run. */
    public CodingRun(ArticleSplitter splitter, Function<Article, List<Claim>> coder, int threads) {
        this(splitter, coder, threads, marking(new Copies()));
    }

    /** A run in which {@code copies} marks those documents that are copies of others, asked in the order of reading. */
    public CodingRun(
            ArticleSplitter splitter,
            Function<Article, List<Claim>> coder,
            int threads,
            UnaryOperator<Document> copies) {
        this.splitter = splitter;
        this.coder = coder;
        this.threads = threads;
        this.copies = copies;
    }

    /** Marks what {@code copies} finds to be a copy. */
    static UnaryOperator<Document> marking(Copies copies) {
        return document ->
                copies.find(document).map(copy -> document.asCopyOf(copy.of())).orElse(document);
    }

    private record Pending(CompletableFuture<Coded> coded, int chars) {}

    /**
     * Codes all that is read, and returns when the sink has taken the last of it.
     *
     * @param readings hands what is read to whom it is given, one by one
     * @param sink takes what is coded, in the same order
     */
    public void run(Consumer<Consumer<Reading>> readings, CodedSink sink) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            readings.accept(reading -> {
                submit(reading, workers);
                while (isFull()) {
                    handOn(sink);
                }
            });
            while (!pending.isEmpty()) {
                handOn(sink);
            }
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        } finally {
            workers.shutdownNow();
        }
    }

    private boolean isFull() {
        return pending.size() >= threads * WINDOW_A_THREAD || pending.size() > 1 && charsInFlight > CHARS_IN_FLIGHT;
    }

    private void submit(Reading reading, ExecutorService workers) {
        if (reading instanceof Reading.Text text) {
            int chars = text.document().text().length();
            charsInFlight += chars;
            Reading.Text known = new Reading.Text(text.where(), copies.apply(text.document()));
            pending.add(new Pending(CompletableFuture.supplyAsync(() -> code(known), workers), chars));
        } else {
            pending.add(new Pending(CompletableFuture.completedFuture(Coded.nothing(reading)), 0));
        }
    }

    private Coded code(Reading.Text text) {
        try {
            List<Article> articles = splitter.split(text.document());
            List<Claim> claims = new ArrayList<>();
            for (Article article : articles) {
                claims.addAll(coder.apply(article));
            }
            return new Coded(text, articles, claims);
        } catch (RuntimeException | StackOverflowError fault) {
            String reason = "a fault in Rawi itself, " + fault + at(fault);
            return Coded.nothing(new Reading.Failure("text", text.where(), reason, "a report of it, with the text"));
        }
    }

    private static String at(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }

    private void handOn(CodedSink sink) {
        Pending first = pending.remove();
        charsInFlight -= first.chars();
        try {
            sink.accept(first.coded().join());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (CompletionException fatal) {
            if (fatal.getCause() instanceof Error error) {
                throw error;
            }
            throw fatal;
        }
    }
}
