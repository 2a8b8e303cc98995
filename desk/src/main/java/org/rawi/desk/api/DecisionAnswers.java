package org.rawi.desk.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Problem;
import org.rawi.desk.web.Visit;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.Words;
import org.rawi.store.Decided;
import org.rawi.store.Decisions;
import org.rawi.store.Right;
import org.rawi.workflow.DecisionRequest;
import org.rawi.workflow.Review;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people decided, for programs; and what programs decide in the name of a key. */
final class DecisionAnswers {
    private static final Set<Action> OF_SEVERAL = Set.of(Action.MERGE, Action.SPLIT);
    private static final int LONGEST_REASON = 500;

    private final ApiBasis basis;
    private final Runnable decided;

    DecisionAnswers(ApiBasis basis, Runnable decided) {
        this.basis = basis;
        this.decided = decided;
    }

    ObjectNode list(Visit visit) {
        Asked.only(visit, List.of("size", "changed_since"));
        long since = Asked.since(visit) == null ? 0 : Asked.since(visit);
        int size = Asked.size(visit);
        List<Decision> decisions = basis.set().decisions().since(since, size);
        ObjectNode answer = ApiBasis.object();
        ArrayNode array = answer.putArray("decisions");
        decisions.forEach(decision -> array.add(json(decision)));
        answer.put(
                "changes",
                decisions.isEmpty()
                        ? since
                        : decisions.get(decisions.size() - 1).seq());
        answer.put("more", decisions.size() == size);
        return answer;
    }

    private ObjectNode json(Decision decision) {
        ObjectNode json = ApiBasis.object();
        json.put("seq", decision.seq());
        json.put("id", decision.id());
        json.put("at", decision.at().toString());
        json.put("who", decision.who());
        json.put("action", decision.action().name().toLowerCase(Locale.ROOT));
        json.put("claim", decision.anchor().claim());
        json.put("document", decision.anchor().document());
        ArrayNode others = json.putArray("others");
        decision.others().forEach(other -> others.add(other.claim()));
        json.put("field", decision.field());
        json.set("value", isShown(decision) ? JsonMapper.shared().readTree(decision.value()) : null);
        json.put("reason", decision.reason());
        json.put("undoes", decision.undoes());
        return json;
    }

    /** Whether it gives a value of a field of which nothing is held back: what is would stand in it as it was told. */
    private boolean isShown(Decision decision) {
        String field = decision.action() == Action.PLACE ? "places" : decision.field();
        if (decision.value() == null || field == null) {
            return decision.value() != null;
        }
        return basis.claims()
                .find(decision.anchor().claim())
                .filter(reviewed -> basis.json(
                                basis.veiled().of(List.of(reviewed)).get(0))
                        .path(field)
                        .equals(basis.json(reviewed.shown()).path(field)))
                .isPresent();
    }

    Answer decide(Visit visit) {
        JsonNode sent = sent(visit);
        Action action = action(sent);
        if (OF_SEVERAL.contains(action) && !visit.may(Right.SETTLE)) {
            return Problem.of(403, "to merge and to split is for reviewers");
        }
        try {
            Decided made = action == Action.UNDO ? undo(visit, sent) : decide(visit, sent, action);
            if (made instanceof Decided.Kept kept) {
                decided.run();
                return new Answer(
                        201,
                        ProgramApi.JSON,
                        json(kept.decision()).toString().getBytes(StandardCharsets.UTF_8),
                        Map.of());
            }
            return Problem.of(
                    409, "others decided of this claim behind «seen»: look at it again, and send what is seen then");
        } catch (IllegalArgumentException unfit) {
            return Problem.of(400, unfit.getMessage());
        }
    }

    private Decided decide(Visit visit, JsonNode sent, Action action) {
        List<String> others = new ArrayList<>();
        sent.path("others").forEach(other -> others.add(other.asString()));
        JsonNode words = sent.path("words");
        return new Review(basis.set(), basis.clock())
                .decide(new DecisionRequest(
                        sent.path("id").asString(UUID.randomUUID().toString()),
                        visit.who(),
                        action,
                        text(sent, "claim"),
                        others,
                        words.isObject()
                                ? new Words(
                                        text(words, "text"),
                                        words.path("start").asInt(-1),
                                        words.path("end").asInt(-1),
                                        words.path("in").asString("").equals("title"))
                                : null,
                        sent.path("field").asString(null),
                        sent.has("value") ? sent.path("value").toString() : null,
                        reason(sent),
                        seen(sent)));
    }

    private Decided undo(Visit visit, JsonNode sent) {
        String undone = text(sent, "undoes");
        boolean own = basis.set()
                .decisions()
                .find(undone)
                .map(decision -> decision.who().equals(visit.who()))
                .orElse(true);
        if (!own && !visit.may(Right.SETTLE)) {
            throw new ProblemException(403, "to undo what another decided is for reviewers");
        }
        return new Review(basis.set(), basis.clock())
                .undo(
                        sent.path("id").asString(UUID.randomUUID().toString()),
                        visit.who(),
                        undone,
                        reason(sent),
                        seen(sent));
    }

    private static JsonNode sent(Visit visit) {
        try {
            JsonNode sent =
                    JsonMapper.shared().readTree(visit.findInForm(Visit.SENT).orElse(""));
            if (sent.isObject()) {
                return sent;
            }
        } catch (JacksonException noJson) {
            // As below.
        }
        throw new ProblemException(
                400, "no JSON object; right would be {\"claim\": …, \"action\": \"accept\", \"seen\": 0}");
    }

    private static Action action(JsonNode sent) {
        String name = sent.path("action").asString("");
        for (Action action : Action.values()) {
            // What is contested is settled where all that was said of it is shown.
            if (action != Action.SETTLE
                    && action.name().toLowerCase(Locale.ROOT).equals(name)) {
                return action;
            }
        }
        throw new ProblemException(
                400, "no action «" + name + "»; legal is accept, reject, unsure, correct, merge, split, place, undo");
    }

    private static String text(JsonNode sent, String name) {
        String text = sent.path(name).asString("");
        if (text.isBlank()) {
            throw new ProblemException(400, "«" + name + "» is missing");
        }
        return text;
    }

    private static String reason(JsonNode sent) {
        String reason = sent.path("reason").asString(null);
        return reason == null ? null : reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
    }

    private static long seen(JsonNode sent) {
        if (!sent.path("seen").isIntegralNumber()) {
            throw new ProblemException(
                    400, "«seen» is missing: the number of the latest decision that was seen on the claim, 0 for none");
        }
        // A program is never blind to what others decided.
        return Math.min(sent.path("seen").asLong(), Decisions.BLIND - 1);
    }
}
