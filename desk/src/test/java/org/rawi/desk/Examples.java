package org.rawi.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rawi.coder.Coder;
import org.rawi.desk.kept.KeptPages;
import org.rawi.desk.web.Writing;
import org.rawi.export.harm.HarmRules;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.model.Document;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.input.Inputs;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.workflow.ClaimIntake;
import org.rawi.workflow.Ingest;

/** Desks on the invented incidents of the examples, and on texts of a test's own. */
final class Examples {
    static final Knowledge KNOWLEDGE = Knowledge.bundled();
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

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

    /** The claims of {@code documents}. */
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
                id, Integer.toHexString((id + text).hashCode()), text, title, outlet, LocalDate.of(2017, 6, 18), null);
    }

    /** A data set with nothing in it, which goes when the tests are done. */
    static DataSet empty() {
        try {
            Path folder = Files.createTempDirectory("rawi-test");
            DataSet set =
                    DataSet.open(DataSetAddress.of(folder.resolve("test.rawi").toString()), CLOCK);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return set;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A data set that holds {@code documents}, coded. */
    static DataSet set(List<Document> documents) {
        DataSet set = empty();
        try {
            new Ingest(set, KNOWLEDGE, "test", 2)
                    .run(
                            to -> documents.forEach(document -> to.accept(new Reading.Text(document.id(), document))),
                            "test",
                            coded -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return set;
    }

    /** A data set that holds claims as they were coded, and {@code documents}. */
    static DataSet set(List<Document> documents, List<Claim> claims) {
        DataSet set = empty();
        try (ClaimIntake intake = new ClaimIntake(set, KNOWLEDGE, "test")) {
            documents.forEach(intake::text);
            claims.forEach(intake::claim);
        }
        return set;
    }

    /** The pages of {@code documents}. */
    static DeskPages pages(List<Document> documents, HarmRules harm) {
        return pages(set(documents), harm);
    }

    private static DeskPages pages(DataSet set, HarmRules harm) {
        return KeptPages.forReading("examples", set, KNOWLEDGE, "test", harm, CLOCK)
                .pages();
    }

    /** What {@code writing} writes. */
    static String written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A desk on the examples, on any free port. */
    static Desk open() {
        return open(set(documents()), HarmRules.SAFE);
    }

    static Desk open(DataSet set, HarmRules harm) {
        return Desk.open(DeskSettings.SAFE.withPort(0).withHarm(harm), pages(set, harm));
    }
}
