package org.rawi.store.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rawi.model.Article;
import org.rawi.model.Document;
import org.rawi.model.Span;
import org.rawi.store.Change;
import org.rawi.store.CodedDocument;
import org.rawi.store.StoredDocument.Piece;

/** Writes what one run coded of one document, in place of what an earlier run did. For one transaction. */
final class DocumentWriter {
    private final Statements statements;
    private final ChangeLog changes;
    private final long run;

    DocumentWriter(Statements statements, ChangeLog changes, long run) {
        this.statements = statements;
        this.changes = changes;
        this.run = run;
    }

    void write(CodedDocument coded) {
        Document document = coded.document();
        Optional<Long> kept =
                statements.first("SELECT no FROM document WHERE hash = ?", row -> row.getLong("no"), document.hash());
        long no = kept.isPresent() ? update(kept.get(), document) : insert(document);
        changes.add(Change.What.DOCUMENT, document.hash(), kept.isPresent() ? Change.How.CHANGED : Change.How.ADDED);
        writeArticles(no, coded.articles());
        new ClaimWriter(statements, changes, run).replace(no, coded.claims());
        statements.run(
                "UPDATE run SET done = done + 1, claims = claims + ? WHERE no = ?",
                coded.claims().size(),
                run);
        changes.write();
    }

    private long insert(Document document) {
        return statements.number(
                """
                INSERT INTO document (hash, text_hash, id, url, outlet, title, published, copy_of, text, items, run)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING no
                """,
                document.hash(),
                hash(document.text()),
                document.id(),
                document.url(),
                document.outlet(),
                document.title(),
                document.published(),
                document.copyOf(),
                document.text(),
                Items.write(document.items()),
                run);
    }

    private long update(long no, Document document) {
        statements.run(
                """
                UPDATE document SET text_hash = ?, url = ?, outlet = ?, title = ?, published = ?, copy_of = ?, text = ?,
                    items = ?, run = ?
                WHERE no = ?
                """,
                hash(document.text()),
                document.url(),
                document.outlet(),
                document.title(),
                document.published(),
                document.copyOf(),
                document.text(),
                Items.write(document.items()),
                run,
                no);
        return no;
    }

    private void writeArticles(long document, List<Article> articles) {
        statements.run("DELETE FROM article WHERE document = ?", document);
        List<Object[]> rows = new ArrayList<>();
        for (Article article : articles) {
            Piece piece = Piece.of(article);
            Span span = Paragraphs.span(piece.paragraphs());
            rows.add(new Object[] {
                document,
                piece.number(),
                piece.outlet(),
                piece.published(),
                span.start(),
                span.end(),
                Paragraphs.write(piece.paragraphs())
            });
        }
        statements.runAll("""
                INSERT INTO article (document, number, outlet, published, span_start, span_end, paragraphs)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** Of the text as it is kept. */
    static String hash(String text) {
        try {
            byte[] bytes = KeptText.of(text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
