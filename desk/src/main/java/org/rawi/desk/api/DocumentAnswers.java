package org.rawi.desk.api;

import java.util.List;
import java.util.Objects;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Problem;
import org.rawi.desk.web.Visit;
import org.rawi.export.harm.VeiledText;
import org.rawi.model.Claim;
import org.rawi.store.Right;
import org.rawi.store.StoredDocument;
import org.rawi.store.Takedown;
import org.rawi.workflow.Reviewed;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents for programs: their texts to those who may read them. */
final class DocumentAnswers {
    private final ApiBasis basis;

    DocumentAnswers(ApiBasis basis) {
        this.basis = basis;
    }

    ObjectNode list(Visit visit) {
        Asked.only(visit, List.of("size", "after"));
        int size = Asked.size(visit);
        long changes = basis.set().changes().latest();
        List<String> hashes = basis.set().documents().hashes(Objects.requireNonNullElse(Asked.after(visit), ""), size);
        ObjectNode answer = ApiBasis.object();
        answer.put("total", basis.set().documents().count());
        ArrayNode documents = answer.putArray("documents");
        for (String hash : hashes) {
            basis.set()
                    .documents()
                    .find(hash)
                    .map(document -> head(document, title(document)))
                    .ifPresent(documents::add);
        }
        answer.put("next", hashes.size() < size ? null : Asked.token(hashes.get(hashes.size() - 1)));
        answer.put("changes", changes);
        return answer;
    }

    Answer one(Visit visit, String hash) {
        if (basis.set().takedowns().find(hash).isPresent()) {
            return gone(basis.set().takedowns().find(hash).get());
        }
        return basis.set()
                .documents()
                .find(hash)
                .map(document -> ProgramApi.json(whole(document, visit.may(Right.READ_TEXTS))))
                .orElseGet(() -> Problem.of(404, "there is no document with the hash «" + hash + "»"));
    }

    private static Answer gone(Takedown takedown) {
        return Problem.of(
                410, "it was taken down on " + takedown.at().toString().substring(0, 10));
    }

    private ObjectNode whole(StoredDocument document, boolean withText) {
        VeiledText veiled = veiled(document);
        ObjectNode whole = head(document, veiled.title());
        if (withText) {
            whole.put("text", veiled.text());
        }
        ArrayNode claims = whole.putArray("claims");
        basis.set()
                .claims()
                .of(document.hash())
                .forEach(claim -> claims.add(claim.claim().claim()));
        return whole;
    }

    private String title(StoredDocument document) {
        return document.title() == null ? null : veiled(document).title();
    }

    private VeiledText veiled(StoredDocument document) {
        List<Claim> claims = basis.claims().of(document.hash()).claims().stream()
                .map(Reviewed::shown)
                .toList();
        return basis.veil().over(document.title(), document.text(), claims);
    }

    private static ObjectNode head(StoredDocument document, String title) {
        ObjectNode head = ApiBasis.object();
        head.put("hash", document.hash());
        head.put("id", document.id());
        head.put("title", title);
        head.put("outlet", document.outlet());
        head.put("published", Objects.toString(document.published(), null));
        head.put("url", document.url());
        head.put("copy_of", document.copyOf());
        return head;
    }
}
