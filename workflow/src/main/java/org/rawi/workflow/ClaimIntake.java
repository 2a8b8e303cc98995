package org.rawi.workflow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.export.ClaimLine;
import org.rawi.export.Parties;
import org.rawi.export.SchemeMapping;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.model.Coding;
import org.rawi.model.Document;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.store.CodedDocument;
import org.rawi.store.DataSet;
import org.rawi.store.StoredClaim;
import org.rawi.store.StoredDocument;

/**
 * Takes claims in as they were coded: first the texts that they were read in, as far as there are any, then the claims. A document
 * whose text was not given is kept without one. Holds the claims of one document at a time.
 *
 * <pre>
 * try (ClaimIntake intake = new ClaimIntake(set, knowledge, "claims.jsonl")) {
 *     intake.text(document);
 *     intake.claim(claim);
 * }
 * </pre>
 */
public final class ClaimIntake implements AutoCloseable {
    private static final String GIVEN = "given";

    private final DataSet set;
    private final ArticleSplitter splitter;
    private final SchemeMapping mapping;
    private final long run;
    private final List<Claim> ofDocument = new ArrayList<>();

    /** Takes them into {@code set}; {@code options} says what was asked for, in words. */
    public ClaimIntake(DataSet set, Knowledge knowledge, String options) {
        this.set = set;
        splitter = new ArticleSplitter(knowledge.furniture(), knowledge.outletKeys());
        mapping = new SchemeMapping(knowledge.kinds(), Parties.of(knowledge));
        run = set.runs().begin(new Coding(GIVEN, GIVEN), options);
    }

    /** Takes in the text of a document; of two that have one id the first counts, and none that was taken down. */
    public void text(Document document) {
        if (set.takedowns().find(document.hash()).isEmpty()
                && set.documents().findById(document.id()).isEmpty()) {
            keep(set.documents().find(document.hash()).isEmpty() ? document : anew(document), List.of());
        }
    }

    /** Takes in a claim; one that is there already is passed over, and one of a document that was taken down. */
    public void claim(Claim claim) {
        if (!ofDocument.isEmpty() && !ofDocument.get(0).document().equals(claim.document())) {
            keepClaims();
        }
        ofDocument.add(claim);
    }

    private void keepClaims() {
        if (ofDocument.isEmpty()) {
            return;
        }
        Claim first = ofDocument.get(0);
        Optional<StoredDocument> stored = set.documents().findById(first.document());
        if (stored.isEmpty() && set.takedowns().findById(first.document()).isPresent()) {
            ofDocument.clear();
            return;
        }
        Document document = stored.map(StoredDocument::document).orElseGet(() -> without(first));
        Map<String, CodedDocument.Line> lines = new LinkedHashMap<>();
        for (StoredClaim kept : set.claims().of(document.hash())) {
            lines.put(kept.claim().claim(), new CodedDocument.Line(kept.claim(), kept.json()));
        }
        Map<String, StoredClaim> known =
                set.claims().find(ofDocument.stream().map(Claim::claim).toList());
        for (Claim claim : ofDocument) {
            if (!known.containsKey(claim.claim())) {
                lines.put(claim.claim(), new CodedDocument.Line(claim, ClaimLine.of(claim, mapping.codes(claim))));
            }
        }
        keep(document, List.copyOf(lines.values()));
        ofDocument.clear();
    }

    private void keep(Document document, List<CodedDocument.Line> claims) {
        List<Article> articles = document.text().isEmpty() ? List.of() : splitter.split(document);
        set.documents().keep(run, new CodedDocument(document, articles, claims));
    }

    /** The document of a claim whose text was not given. */
    private static Document without(Claim claim) {
        return new Document(
                claim.document(), hash(claim.document()), "", null, claim.outlet(), claim.published(), null);
    }

    /** The same bytes under another id are another document here: claims were made of both. */
    private static Document anew(Document document) {
        return new Document(
                document.id(),
                hash(document.hash() + document.id()),
                document.text(),
                document.title(),
                document.outlet(),
                document.published(),
                document.url(),
                document.copyOf(),
                document.items());
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Keeps the last of them. */
    @Override
    public void close() {
        keepClaims();
        set.runs().end(run);
    }
}
