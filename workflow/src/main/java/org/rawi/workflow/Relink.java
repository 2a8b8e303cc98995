package org.rawi.workflow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.export.Formats;
import org.rawi.export.RecordFormat;
import org.rawi.export.RecordWriter;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.Rulings;
import org.rawi.ledger.Rulings.Ruling;
import org.rawi.ledger.link.Founders;
import org.rawi.ledger.link.Linker;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.telling.Tellings;
import org.rawi.ledger.view.Viewed;
import org.rawi.ledger.view.Viewer;
import org.rawi.model.Anchor;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.store.DataSet;
import org.rawi.store.StoredClaim;
import org.rawi.store.StoredIncident;

/**
 * Links the claims of a data set into incidents: corrected as people corrected them, without those that they rejected, and by what they
 * merged and split. Ids last; an incident whose claims have gone elsewhere leads there.
 */
public final class Relink {
    private static final int WIDTH = 120;

    private final DataSet set;
    private final Knowledge knowledge;
    private final Viewer viewer;

    public Relink(DataSet set, Knowledge knowledge) {
        this.set = set;
        this.knowledge = knowledge;
        this.viewer = new Viewer(knowledge);
    }

    /** Links all anew, keeps what came of it, and gives it. */
    public List<Account> run() {
        List<Account> accounts = new Linker(knowledge)
                .link(
                        tellings(),
                        rulings(),
                        Founders.ofIncidents(set.incidents().ids()));
        set.incidents().replace(accounts.stream().map(this::stored).toList());
        return accounts;
    }

    private List<Telling> tellings() {
        Tellings tellings = new Tellings(knowledge);
        List<Telling> all = new ArrayList<>();
        new ReviewedClaims(set).forEach(reviewed -> {
            if (reviewed.stands()) {
                all.add(tellings.of(reviewed.shown()));
            }
        });
        return all;
    }

    private Rulings rulings() {
        List<Decision> decisions = new ArrayList<>();
        set.decisions().forEach(decision -> {
            if (decision.action() == Action.MERGE
                    || decision.action() == Action.SPLIT
                    || decision.action() == Action.UNDO) {
                decisions.add(decision);
            }
        });
        Map<String, Grounds> grounds = new HashMap<>();
        List<Ruling> rulings = new ArrayList<>();
        for (Decision decision : Holding.of(decisions)) {
            String one = claim(decision.anchor(), grounds);
            for (Anchor anchor : decision.others()) {
                String other = claim(anchor, grounds);
                if (one != null && other != null && !one.equals(other)) {
                    rulings.add(new Ruling(one, other, decision.action() == Action.MERGE));
                }
            }
        }
        return Rulings.of(rulings);
    }

    private String claim(Anchor anchor, Map<String, Grounds> grounds) {
        Grounds.Ground ground = grounds.computeIfAbsent(
                        anchor.document(),
                        document -> new Grounds(
                                set.claims().of(document),
                                Holding.of(set.decisions().on(document))))
                .of(anchor);
        StoredClaim claim = ground.moved() == null || ground.moved().isApplied() ? ground.claim() : null;
        return claim == null ? null : claim.claim().claim();
    }

    private StoredIncident stored(Account account) {
        Viewed viewed = viewer.view(account);
        return new StoredIncident(
                viewed.incident().incident(),
                null,
                false,
                viewed.headline().kind(),
                viewed.headline().from(),
                viewed.headline().to(),
                viewed.grading().list(),
                viewed.count(),
                viewed.fields().stream().anyMatch(field -> field.disputed()),
                viewed.incident().claims(),
                json(viewed));
    }

    private String json(Viewed viewed) {
        RecordFormat<Viewed> format =
                Formats.ofIncidents(viewer, WIDTH).findByName("jsonl").orElseThrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter<Viewed> writer = format.open(bytes)) {
            writer.write(viewed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }
}
