package org.rawi.store.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rawi.model.Claim;
import org.rawi.model.Words;
import org.rawi.store.Change;
import org.rawi.store.CodedDocument.Line;
import org.rawi.store.StoredClaim;

/** Writes the claims of one document; what an earlier run made, and this one does not make so, is past. For one transaction. */
final class ClaimWriter {
    /** The tables beside {@code claim}. */
    static final List<String> PARTS = List.of("claim_actor", "claim_place", "claim_casualty", "claim_source");

    private final Statements statements;
    private final ChangeLog changes;
    private final long run;

    ClaimWriter(Statements statements, ChangeLog changes, long run) {
        this.statements = statements;
        this.changes = changes;
        this.run = run;
    }

    private record Kept(long no, String json) {}

    /** Puts {@code claims} in the place of those of the document with the number {@code document}. */
    void replace(long document, List<Line> claims) {
        Map<String, Kept> kept = new HashMap<>();
        statements.forEach(
                "SELECT no, id, json FROM claim WHERE document = ?",
                row -> Map.entry(row.getString("id"), new Kept(row.getLong("no"), row.getString("json"))),
                claim -> kept.put(claim.getKey(), claim.getValue()),
                document);
        ClaimParts parts = new ClaimParts();
        for (Line line : claims) {
            Kept old = kept.remove(line.claim().claim());
            String json = KeptText.of(line.json());
            if (old == null) {
                parts.add(insert(document, line), line.claim());
                changes.add(Change.What.CLAIM, line.claim().claim(), Change.How.ADDED);
            } else if (!old.json().equals(json)) {
                retire(line.claim().claim(), old.no());
                parts.add(insert(document, line), line.claim());
                changes.add(Change.What.CLAIM, line.claim().claim(), Change.How.CHANGED);
            }
        }
        for (Map.Entry<String, Kept> gone : kept.entrySet()) {
            retire(gone.getKey(), gone.getValue().no());
            changes.add(Change.What.CLAIM, gone.getKey(), Change.How.REMOVED);
        }
        parts.write(statements);
    }

    private void retire(String id, long no) {
        statements.run("""
                INSERT INTO claim_past (id, run, until_run, document, json)
                SELECT id, run, CAST(? AS BIGINT), document, json FROM claim WHERE no = ? ON CONFLICT DO NOTHING
                """, run, no);
        PARTS.forEach(part -> statements.run("DELETE FROM " + part + " WHERE claim = ?", no));
        statements.run("DELETE FROM claim WHERE id = ?", id);
    }

    private long insert(long document, Line line) {
        Claim claim = line.claim();
        Words trigger = StoredClaim.trigger(claim);
        return statements.number(
                """
                INSERT INTO claim (id, document, article, run, kind, modality, denies, certainty, outcome, aggregate, starts, ends,
                    time_precision, trigger_start, trigger_end, trigger_in_title, trigger_words, frame, confidence, json)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING no
                """,
                claim.claim(),
                document,
                claim.article(),
                run,
                claim.kind(),
                claim.modality().name().toLowerCase(Locale.ROOT),
                claim.denies(),
                claim.hedged() ? "hedged" : "stated",
                claim.outcome(),
                claim.aggregate(),
                claim.time().start(),
                claim.time().end(),
                claim.time().precision(),
                trigger.start(),
                trigger.end(),
                trigger.inTitle(),
                trigger.text(),
                claim.frame(),
                claim.confidence(),
                line.json());
    }

    /** The rows of the tables beside {@code claim}, written together. */
    private static final class ClaimParts {
        private final List<Object[]> actors = new ArrayList<>();
        private final List<Object[]> places = new ArrayList<>();
        private final List<Object[]> casualties = new ArrayList<>();
        private final List<Object[]> sources = new ArrayList<>();

        void add(long no, Claim claim) {
            actors.addAll(ClaimRows.actors(no, claim));
            places.addAll(ClaimRows.places(no, claim));
            casualties.addAll(ClaimRows.casualties(no, claim));
            sources.addAll(ClaimRows.sources(no, claim));
        }

        void write(Statements statements) {
            statements.runAll(
                    "INSERT INTO claim_actor (claim, side, position, actor, words) VALUES (?, ?, ?, ?, ?)", actors);
            statements.runAll("""
                    INSERT INTO claim_place (claim, position, role, relation, place, name, name_en, words, lat, lon, radius_km,
                        place_precision, country, adm1, adm2, adm3)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, places);
            statements.runAll("""
                    INSERT INTO claim_casualty (claim, position, effect, counted, at_least, at_most, about, words)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """, casualties);
            statements.runAll(
                    "INSERT INTO claim_source (claim, position, step, type, source, words) VALUES (?, ?, ?, ?, ?, ?)",
                    sources);
        }
    }
}
