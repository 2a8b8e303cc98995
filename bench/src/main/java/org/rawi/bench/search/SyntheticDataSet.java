package org.rawi.bench.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.rawi.bench.linking.SyntheticClaims;
import org.rawi.export.ClaimLine;
import org.rawi.export.Parties;
import org.rawi.export.SchemeMapping;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.model.Coding;
import org.rawi.model.Document;
import org.rawi.model.Evidence;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;
import org.rawi.model.Words;
import org.rawi.store.CodedDocument;
import org.rawi.store.DataSet;

/** Fills a data set with invented claims, five to a document, each in a sentence of its own. */
final class SyntheticDataSet {
    private static final int CLAIMS_A_DOCUMENT = 5;
    private static final long SEED = 20190510;

    private final SyntheticClaims claims;
    private final SchemeMapping mapping;

    SyntheticDataSet(Knowledge knowledge) {
        claims = new SyntheticClaims(knowledge, SEED);
        mapping = new SchemeMapping(knowledge.kinds(), Parties.of(knowledge));
    }

    void fill(DataSet set, int size) {
        long run = set.runs().begin(new Coding("synthetic", "synthetic"), "");
        for (int made = 0, number = 0; made < size; made += CLAIMS_A_DOCUMENT, number++) {
            set.documents().keep(run, document(number));
        }
        set.runs().end(run);
    }

    private CodedDocument document(int number) {
        List<Claim> drawn = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < CLAIMS_A_DOCUMENT; i++) {
            Claim claim = claims.next().claim();
            drawn.add(standing(claim, "d" + number, text.length()));
            text.append(claim.evidence().get(0).words().text())
                    .append(" في ")
                    .append(claim.places().get(0).name())
                    .append(".\n");
        }
        Claim first = drawn.get(0);
        Document document = new Document(
                "d" + number, hash("d" + number), text.toString(), null, first.outlet(), first.published(), null);
        Paragraph paragraph = new Paragraph(new Span(0, text.length()), Paragraph.Role.BODY);
        return new CodedDocument(
                document,
                List.of(new Article(document, 1, List.of(paragraph), first.outlet(), first.published(), List.of())),
                drawn.stream()
                        .map(claim -> new CodedDocument.Line(claim, ClaimLine.of(claim, mapping.codes(claim))))
                        .toList());
    }

    /** {@code claim} in that document, its words at {@code start}. */
    private static Claim standing(Claim claim, String document, int start) {
        String words = claim.evidence().get(0).words().text();
        return new Claim(
                claim.claim(),
                document,
                1,
                claim.outlet(),
                claim.published(),
                null,
                claim.kind(),
                claim.modality(),
                null,
                false,
                null,
                false,
                claim.initiators(),
                claim.targets(),
                claim.places(),
                claim.time(),
                claim.casualties(),
                List.of(),
                List.of(),
                List.of(),
                claim.attribution(),
                List.of(new Evidence("trigger", new Words(words, start, start + words.length(), false))),
                claim.frame(),
                claim.confidence(),
                List.of(),
                claim.coder());
    }

    private static String hash(String id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
