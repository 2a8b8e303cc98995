package org.rawi.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rawi.coder.Coder;
import org.rawi.export.ClaimLine;
import org.rawi.export.Parties;
import org.rawi.export.SchemeMapping;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Claim;
import org.rawi.model.Coding;
import org.rawi.model.Document;
import org.rawi.reading.Reading;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.store.CodedDocument;

/** The line from documents to claims with one knowledge, and what a data set keeps of what comes of it. Thread-safe. */
final class CodingLine {
    private final ArticleSplitter splitter;
    private final Coder coder;
    private final SchemeMapping mapping;
    private final Coding coding;

    CodingLine(Knowledge knowledge, String version) {
        splitter = new ArticleSplitter(knowledge.furniture(), knowledge.outletKeys());
        coder = new Coder(knowledge, version);
        mapping = new SchemeMapping(knowledge.kinds(), Parties.of(knowledge));
        coding = new Coding(version, knowledge.checksum());
    }

    /** What is stamped on its claims. */
    Coding coding() {
        return coding;
    }

    CodingRun run(int threads, UnaryOperator<Document> copies) {
        return new CodingRun(splitter, coder::code, threads, copies);
    }

    CodedDocument kept(Reading.Text text, Coded coded) {
        List<CodedDocument.Line> lines = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            lines.add(new CodedDocument.Line(claim, ClaimLine.of(claim, mapping.codes(claim))));
        }
        return new CodedDocument(text.document(), coded.articles(), lines);
    }
}
