package org.rawi.workflow;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Document;
import org.rawi.reading.Reading;
import org.rawi.store.DataSet;
import org.rawi.store.Run;

/** Codes the documents of a data set again with newer knowledge, from what is kept of them. Decisions stay as they are. */
public final class Recode {
    private final DataSet set;
    private final CodingLine line;
    private final int threads;

    /**
     * @param set the data set
     * @param knowledge what its documents are coded with from now on
     * @param version version of the program, stamped on every claim
     * @param threads how many are coded at once
     */
    public Recode(DataSet set, Knowledge knowledge, String version, int threads) {
        this.set = set;
        this.line = new CodingLine(knowledge, version);
        this.threads = threads;
    }

    /** Codes all that this coder with this knowledge did not code last; {@code sink} is told of each once it is kept. */
    public Run run(CodedSink sink) throws IOException {
        long run = set.runs().begin(line.coding(), "again");
        line.run(threads, UnaryOperator.identity())
                .run(
                        to -> set.documents().forEach(stored -> {
                            Document document = stored.document();
                            if (!set.documents().isCoded(document, line.coding())) {
                                to.accept(new Reading.Text(stored.id(), document));
                            }
                        }),
                        coded -> {
                            if (coded.reading() instanceof Reading.Text text) {
                                set.documents().keep(run, line.kept(text, coded));
                            } else if (coded.reading() instanceof Reading.Failure failure) {
                                set.runs()
                                        .failed(
                                                run,
                                                new Run.Failure(
                                                        failure.what(),
                                                        failure.where(),
                                                        failure.reason(),
                                                        failure.right()));
                            }
                            sink.accept(coded);
                        });
        set.runs().end(run);
        return set.runs().find(run).orElseThrow();
    }
}
