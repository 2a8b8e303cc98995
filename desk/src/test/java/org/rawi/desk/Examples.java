package org.rawi.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.rawi.coder.Coder;
import org.rawi.desk.chart.Maps;
import org.rawi.desk.memory.MemoryPages;
import org.rawi.desk.memory.Shelf;
import org.rawi.export.harm.HarmRules;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.model.Document;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.input.Inputs;

/** Desks on the invented incidents of the examples, and on texts of a test's own. */
final class Examples {
    static final Knowledge KNOWLEDGE = Knowledge.bundled();
    static final Maps MAPS = new Maps(KNOWLEDGE.gazetteer());
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private static final Shelf INCIDENTS = shelf(documents());

    private Examples() {}

    private static List<Document> documents() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("examples/incidents/texts.jsonl"))) {
            root = root.getParent();
        }
        List<Document> documents = new ArrayList<>();
        new Inputs(
                        List.of(root.resolve("examples/incidents/texts.jsonl").toString()),
                        Given.NOTHING,
                        KNOWLEDGE,
                        java.io.InputStream.nullInputStream())
                .forEach(reading -> {
                    if (reading instanceof Reading.Text text) {
                        documents.add(text.document());
                    }
                });
        return documents;
    }

    static Shelf shelf(List<Document> documents) {
        return new Shelf(KNOWLEDGE, documents, claims(documents));
    }

    static List<Claim> claims(List<Document> documents) {
        Coder coder = new Coder(KNOWLEDGE, "test");
        ArticleSplitter splitter = new ArticleSplitter(KNOWLEDGE.furniture(), KNOWLEDGE.outletKeys());
        List<Claim> claims = new ArrayList<>();
        for (Document document : documents) {
            for (Article article : splitter.split(document)) {
                claims.addAll(coder.code(article));
            }
        }
        return claims;
    }

    /** A text of a test's own, published on 18 June 2017. */
    static Document text(String id, String outlet, String title, String text) {
        return new Document(
                id,
                Integer.toHexString(text.hashCode()),
                text,
                title,
                outlet,
                java.time.LocalDate.of(2017, 6, 18),
                null);
    }

    static MemoryPages pages(Shelf shelf, HarmRules harm) {
        return new MemoryPages(shelf, MAPS, harm, CLOCK);
    }

    /** A desk on the examples, on any free port. */
    static Desk open() {
        return open(INCIDENTS, HarmRules.SAFE);
    }

    static Desk open(Shelf shelf, HarmRules harm) {
        return Desk.open(
                DeskSettings.SAFE.withPort(0).withHarm(harm),
                DeskPages.of("examples", "test", MAPS, pages(shelf, harm)));
    }
}
