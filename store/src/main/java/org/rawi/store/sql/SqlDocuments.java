package org.rawi.store.sql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.rawi.model.Coding;
import org.rawi.model.Document;
import org.rawi.store.CodedDocument;
import org.rawi.store.DocumentHead;
import org.rawi.store.Documents;
import org.rawi.store.StoredDocument;

/** The documents in SQL. */
final class SqlDocuments implements Documents {
    private static final String COLUMNS = "hash, id, text, title, outlet, published, url, copy_of, items, run";
    private static final int SHORT_HASH = 12;
    private static final int AT_ONCE = 200;

    private static final Row<StoredDocument> DOCUMENT = row -> new StoredDocument(
            row.getString("hash"),
            row.getString("id"),
            row.getString("text"),
            row.getString("title"),
            row.getString("outlet"),
            day(row.getString("published")),
            row.getString("url"),
            row.getString("copy_of"),
            Items.read(row.getString("items")),
            row.getLong("run"));

    private static final Row<StoredDocument.Piece> PIECE = row -> new StoredDocument.Piece(
            row.getInt("number"),
            row.getString("outlet"),
            day(row.getString("published")),
            Paragraphs.read(row.getString("paragraphs")));

    private static final Row<DocumentHead> HEAD = row -> new DocumentHead(
            row.getString("hash"),
            row.getString("id"),
            row.getString("title"),
            row.getString("outlet"),
            day(row.getString("published")),
            row.getString("url"),
            row.getString("copy_of"));

    private final Database database;
    private final Clock clock;

    SqlDocuments(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Override
    public Optional<StoredDocument> find(String hash) {
        return database.read(
                statements -> statements.first("SELECT " + COLUMNS + " FROM document WHERE hash = ?", DOCUMENT, hash));
    }

    @Override
    public Optional<StoredDocument> findById(String id) {
        return database.read(
                statements -> statements.first("SELECT " + COLUMNS + " FROM document WHERE id = ?", DOCUMENT, id));
    }

    @Override
    public Map<String, DocumentHead> heads(Collection<String> hashes) {
        Map<String, DocumentHead> heads = new LinkedHashMap<>();
        database.read(statements -> {
            Batches.of(hashes)
                    .forEach(some -> statements.forEach(
                            "SELECT hash, id, title, outlet, published, url, copy_of FROM document WHERE hash IN ("
                                    + SqlClaims.marks(some.size()) + ")",
                            HEAD,
                            head -> heads.put(head.hash(), head),
                            some.toArray()));
            return heads;
        });
        return heads;
    }

    @Override
    public void forEach(Collection<String> hashes, Consumer<StoredDocument> to) {
        database.read(statements -> {
            Batches.of(hashes)
                    .forEach(some -> statements.forEach(
                            "SELECT " + COLUMNS + " FROM document WHERE hash IN (" + SqlClaims.marks(some.size()) + ")",
                            DOCUMENT,
                            to,
                            some.toArray()));
            return null;
        });
    }

    @Override
    public List<StoredDocument.Piece> articles(String hash) {
        return database.read(statements -> statements.list("""
                SELECT a.number, a.outlet, a.published, a.paragraphs
                FROM article a JOIN document d ON d.no = a.document
                WHERE d.hash = ? ORDER BY a.number
                """, PIECE, hash));
    }

    @Override
    public boolean isCoded(Document document, Coding coding) {
        return database.read(statements -> statements.number(
                        """
                        SELECT COUNT(*) FROM document d JOIN run r ON r.no = d.run
                        WHERE d.hash = ? AND r.coder = ? AND r.knowledge = ?
                            AND COALESCE(d.title, '') = ? AND COALESCE(d.outlet, '') = ? AND COALESCE(d.published, '') = ?
                        """,
                        document.hash(),
                        coding.version(),
                        coding.knowledge(),
                        document.title() == null ? "" : document.title(),
                        document.outlet() == null ? "" : document.outlet(),
                        document.published() == null ? "" : document.published()))
                > 0;
    }

    @Override
    public String idFor(Document document) {
        Optional<String> kept = database.read(statements -> statements.first(
                "SELECT id FROM document WHERE hash = ?", row -> row.getString("id"), document.hash()));
        if (kept.isPresent()) {
            return kept.get();
        }
        boolean taken = database.read(
                        statements -> statements.number("SELECT COUNT(*) FROM document WHERE id = ?", document.id()))
                > 0;
        return taken ? document.id() + "#" + document.hash().substring(0, SHORT_HASH) : document.id();
    }

    @Override
    public void keep(long run, CodedDocument coded) {
        database.write(statements -> {
            new DocumentWriter(statements, new ChangeLog(statements, clock), run).write(coded);
            return null;
        });
    }

    @Override
    public void forEach(Consumer<StoredDocument> to) {
        forEachBehind(0, to);
    }

    @Override
    public void forEachOfLast(int most, Consumer<StoredDocument> to) {
        forEachBehind(
                database.read(statements -> statements.number("SELECT COALESCE(MAX(no), 0) FROM document")) - most, to);
    }

    /** Some at a time, so that nobody has to wait for the last of them. */
    private void forEachBehind(long no, Consumer<StoredDocument> to) {
        AtomicLong last = new AtomicLong(no);
        for (boolean more = true; more; ) {
            List<StoredDocument> some = database.read(statements -> statements.list(
                    "SELECT no, " + COLUMNS + " FROM document WHERE no > ? ORDER BY no LIMIT " + AT_ONCE,
                    row -> {
                        last.set(row.getLong("no"));
                        return DOCUMENT.of(row);
                    },
                    last.get()));
            some.forEach(to);
            more = some.size() == AT_ONCE;
        }
    }

    @Override
    public List<String> hashes(String hash, int most) {
        return database.read(statements -> statements.list(
                "SELECT hash FROM document WHERE hash > ? ORDER BY hash LIMIT ?",
                row -> row.getString("hash"),
                hash,
                most));
    }

    @Override
    public long count() {
        return database.read(statements -> statements.number("SELECT COUNT(*) FROM document"));
    }
}
