package org.rawi.workflow;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Document;
import org.rawi.reading.Reading;
import org.rawi.reading.copies.Copies;
import org.rawi.store.DataSet;
import org.rawi.store.Run;
import org.rawi.store.StoredDocument;

/**
 * Takes documents in: reads, codes and keeps them, each whole in one transaction. What was coded already by the same coder with the
 * same knowledge is passed over, so that a run that was killed is taken up by running it again.
 */
public final class Ingest {
    private static final int REMEMBERED = 1 << 16;

    private final DataSet set;
    private final CodingLine line;
    private final int threads;

    /**
     * @param set what they are kept in
     * @param knowledge what they are coded with
     * @param version version of the program, stamped on every claim
     * @param threads how many are coded at once
     */
    public Ingest(DataSet set, Knowledge knowledge, String version, int threads) {
        this.set = set;
        this.line = new CodingLine(knowledge, version);
        this.threads = threads;
    }

    /**
     * Takes in all that {@code readings} hands on.
     *
     * @param readings hands what is read to whom it is given, one by one
     * @param options what was asked for, in words; kept with the run
     * @param sink is told of each thing once it is kept: a document, what was passed over, what failed
     * @return the run as it ended
     */
    public Run run(Consumer<Consumer<Reading>> readings, String options, CodedSink sink) throws IOException {
        long run = set.runs().begin(line.coding(), options);
        Arrivals arrivals = new Arrivals(set, line.coding());
        line.run(threads, new KnownCopies())
                .run(to -> readings.accept(reading -> to.accept(arrivals.seen(reading))), coded -> {
                    keep(run, coded);
                    arrivals.done(coded.reading());
                    sink.accept(coded);
                });
        set.runs().end(run);
        return set.runs().find(run).orElseThrow();
    }

    private void keep(long run, Coded coded) {
        if (coded.reading() instanceof Reading.Text text) {
            set.documents().keep(run, line.kept(text, coded));
        } else if (coded.reading() instanceof Reading.Failure failure) {
            set.runs().failed(run, new Run.Failure(failure.what(), failure.where(), failure.reason(), failure.right()));
        } else if (coded.reading() instanceof Reading.Skip) {
            set.runs().skipped(run);
        }
    }

    /** Marks copies of what is in the data set and of what comes in; a document that is there already stays what it is. */
    private final class KnownCopies implements UnaryOperator<Document> {
        private Copies copies;

        @Override
        public Document apply(Document document) {
            if (copies == null) {
                copies = new Copies();
                set.documents().forEachOfLast(REMEMBERED, stored -> copies.find(stored.document()));
            }
            return set.documents()
                    .find(document.hash())
                    .map(stored -> as(document, stored))
                    .orElseGet(() -> CodingRun.marking(copies).apply(document));
        }

        private Document as(Document document, StoredDocument stored) {
            return stored.copyOf() == null ? document : document.asCopyOf(stored.copyOf());
        }
    }
}
