package org.rawi.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.rawi.export.ClaimLine;
import org.rawi.model.Anchor;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.model.Coding;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.Document;
import org.rawi.model.Paragraph;
import org.rawi.model.Paragraph.Role;
import org.rawi.model.Span;
import org.rawi.store.CodedDocument.Line;

/** A dispatch of one sentence and what might be coded of it. */
public final class Sample {
    public static final Coding CODING = new Coding("0.1.0", "sha256:1");
    public static final Coding LATER = new Coding("0.1.0", "sha256:2");
    public static final Instant NOON = Instant.parse("2020-02-02T12:00:00Z");
    public static final String TEXT = "قصف الطيران بلدة حرستا أمس، وقال ناشطون إن خمسة قتلوا";

    private Sample() {}

    public static Document document(String id, String text) {
        return new Document(id, hash(id + text), text, null, "sana", LocalDate.of(2018, 3, 2), null);
    }

    /** A claim «air_strike» on the first word. */
    public static Claim claim(Document document) {
        return claim(document, "air_strike", 0, 3);
    }

    public static Claim claim(Document document, String kind, int start, int end) {
        String words = document.text().substring(start, end);
        return ClaimLine.read("""
                {"claim": "%s", "document": "%s", "article": 1, "outlet": "sana", "published": "2018-03-02", "kind": "%s",
                "modality": "asserted", "certainty": "stated", "aggregate": false,
                "initiators": [{"id": "syria.airforce", "text": "الطيران", "start": 4, "end": 11}], "targets": [],
                "places": [{"text": "حرستا", "name": "حرستا", "role": "at", "id": "sy.C2345", "lat": 33.56, "lon": 36.37,
                    "precision": 1, "within": ["حرستا", "ريف دمشق"], "within_ids": ["sy.SY0302", "sy.SY03"], "country": "SY",
                    "start": 17, "end": 22}],
                "time": {"start": "2018-03-01", "end": "2018-03-01", "precision": "day", "basis": "relative_publication"},
                "casualties": [{"effect": "killed", "group": "unknown", "min": 5, "max": 5, "text": "خمسة", "start": 43, "end": 47}],
                "attribution": [{"step": 0, "type": "outlet", "id": "sana"},
                    {"step": 1, "type": "activists", "id": null, "text": "ناشطون", "start": 33, "end": 39}],
                "evidence": [{"role": "trigger", "text": "%s", "start": %d, "end": %d}],
                "frame": "air_strike.verb", "confidence": 0.9, "coder": {"version": "0.1.0", "knowledge": "sha256:1"}}
                """.formatted(
                        hash(document.hash() + kind + start).substring(0, 20), document.id(), kind, words, start, end));
    }

    public static CodedDocument coded(Document document, Claim... claims) {
        Paragraph line = new Paragraph(new Span(0, document.text().length()), Role.BODY);
        Article article = new Article(document, 1, List.of(line), document.outlet(), document.published(), List.of());
        return new CodedDocument(
                document,
                List.of(article),
                List.of(claims).stream()
                        .map(claim -> new Line(claim, ClaimLine.of(claim, org.rawi.export.SchemeCodes.NONE)))
                        .toList());
    }

    public static Decision decision(String id, String who, Action action, Anchor anchor) {
        return new Decision(0, id, NOON, who, action, anchor, List.of(), null, null, null, null);
    }

    public static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
