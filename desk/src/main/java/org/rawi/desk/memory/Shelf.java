package org.rawi.desk.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.Rulings;
import org.rawi.ledger.link.Founders;
import org.rawi.ledger.link.Linker;
import org.rawi.ledger.telling.Tellings;
import org.rawi.ledger.view.Viewed;
import org.rawi.ledger.view.Viewer;
import org.rawi.model.Claim;
import org.rawi.model.Document;

/** Documents, their claims, and the incidents that these tell of, all in memory. Immutable. */
public final class Shelf {
    private final Knowledge knowledge;
    private final Viewer viewer;
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, List<Claim>> byDocument = new HashMap<>();
    private final Map<String, Viewed> incidents = new LinkedHashMap<>();
    private final Map<String, String> incidentOf = new HashMap<>();
    private final List<Account> accounts;

    /** Links {@code claims}; of documents that are not given, only their claims are shown. */
    public Shelf(Knowledge knowledge, List<Document> documents, List<Claim> claims) {
        this(knowledge, documents, claims, link(knowledge, claims));
    }

    /** Claims that have been linked already. */
    public Shelf(Knowledge knowledge, List<Document> documents, List<Claim> claims, List<Account> accounts) {
        this.knowledge = Objects.requireNonNull(knowledge);
        viewer = new Viewer(knowledge);
        documents.forEach(document -> this.documents.putIfAbsent(document.id(), document));
        this.accounts = List.copyOf(accounts);
        for (Claim claim : claims) {
            if (this.claims.putIfAbsent(claim.claim(), claim) == null) {
                byDocument
                        .computeIfAbsent(claim.document(), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        for (Account account : accounts) {
            Viewed viewed = viewer.view(account);
            incidents.put(viewed.incident().incident(), viewed);
            viewed.incident()
                    .claims()
                    .forEach(claim -> incidentOf.put(claim, viewed.incident().incident()));
        }
    }

    private static List<Account> link(Knowledge knowledge, List<Claim> claims) {
        Tellings tellings = new Tellings(knowledge);
        return new Linker(knowledge).link(claims.stream().map(tellings::of).toList(), Rulings.NONE, Founders.NONE);
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Viewer viewer() {
        return viewer;
    }

    List<Account> accounts() {
        return accounts;
    }

    Map<String, Document> documents() {
        return Collections.unmodifiableMap(documents);
    }

    Map<String, Claim> claims() {
        return Collections.unmodifiableMap(claims);
    }

    /** The incidents by id, in the order of their first claims. */
    Map<String, Viewed> incidents() {
        return Collections.unmodifiableMap(incidents);
    }

    /** The claims of a document, in the order of reading. */
    List<Claim> claimsOf(String document) {
        return byDocument.getOrDefault(document, List.of());
    }

    /** The claims of an incident. */
    List<Claim> claimsOf(Viewed viewed) {
        return viewed.incident().claims().stream().map(claims::get).toList();
    }

    /** The incident with this id, or the one that holds the claim that founded it. */
    Optional<Viewed> findIncident(String id) {
        return Optional.ofNullable(incidents.get(id))
                .or(() -> id.startsWith("i") ? findIncidentOf(id.substring(1)) : Optional.empty());
    }

    /** The incident that a claim tells of; none where it was rejected. */
    Optional<Viewed> findIncidentOf(String claim) {
        return Optional.ofNullable(incidentOf.get(claim)).map(incidents::get);
    }

    /** How many documents have been read, or stand behind the claims. */
    int size() {
        return Math.max(documents.size(), byDocument.size());
    }
}
