package org.rawi.desk.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rawi.desk.page.SearchesPage;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Problem;
import org.rawi.desk.web.Routes;
import org.rawi.desk.web.Visit;
import org.rawi.export.harm.HarmRules;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;
import org.rawi.store.Right;
import org.rawi.workflow.Explore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What programs ask, under «/api/v1/»: what the pages show, asked for by the same names, with the same held back. */
public final class ProgramApi {
    static final String ROOT = "/api/v1/";
    static final String JSON = "application/json";

    private final ApiBasis basis;
    private final SearchesPage.Source searches;
    private final String version;
    private final Runnable decided;

    /**
     * @param explore finds and counts in {@code set}
     * @param harm what is held back
     * @param version version of the program
     * @param searches saves searches
     * @param decided is told when something was decided
     */
    public ProgramApi(
            DataSet set,
            Explore explore,
            Knowledge knowledge,
            HarmRules harm,
            Clock clock,
            String version,
            SearchesPage.Source searches,
            Runnable decided) {
        this.basis = ApiBasis.of(set, explore, knowledge, harm, clock);
        this.searches = searches;
        this.version = version;
        this.decided = decided;
    }

    /** Leads all its addresses to their answers. */
    public void addTo(Routes routes) {
        IncidentAnswers incidents = new IncidentAnswers(basis);
        ClaimAnswers claims = new ClaimAnswers(basis);
        DocumentAnswers documents = new DocumentAnswers(basis);
        DecisionAnswers decisions = new DecisionAnswers(basis, decided);
        CountAnswers counts = new CountAnswers(basis);
        SearchAnswers saved = new SearchAnswers(basis, searches);
        look(routes, "", this::about);
        answer(routes, Right.LOOK, "GET", "openapi.json", (visit, rest) -> openApi());
        look(routes, "incidents", incidents::list);
        answer(routes, Right.LOOK, "GET", "incidents/", (visit, id) -> incidents.one(id));
        look(routes, "claims", claims::list);
        answer(routes, Right.LOOK, "GET", "claims/", (visit, id) -> claims.one(id));
        look(routes, "documents", documents::list);
        answer(routes, Right.LOOK, "GET", "documents/", documents::one);
        look(routes, "facets", counts::facets);
        look(routes, "places", counts::places);
        answer(routes, Right.LOOK, "GET", "places/", (visit, id) -> counts.place(id));
        look(routes, "sources", counts::sources);
        look(routes, "changes", new Changes(basis)::list);
        look(routes, "searches", saved::list);
        answer(routes, Right.SAVE_SEARCHES, "DELETE", "searches/", saved::remove);
        answer(routes, Right.DECIDE, "GET", "decisions", (visit, rest) -> json(decisions.list(visit)));
        answer(routes, Right.DECIDE, "POST", "decisions", (visit, rest) -> decisions.decide(visit));
    }

    /** Whether there was a document with this id, and it was taken down. */
    public boolean isDocumentGone(String id) {
        return basis.set().takedowns().findById(id).isPresent();
    }

    /** Whether there was an incident with this id, and it holds no claims any more. */
    public boolean isIncidentGone(String id) {
        return basis.set().incidents().find(id).isPresent();
    }

    private static void look(Routes routes, String path, Function<Visit, ObjectNode> answers) {
        answer(routes, Right.LOOK, "GET", path, (visit, rest) -> json(answers.apply(visit)));
    }

    private static void answer(
            Routes routes, Right right, String method, String path, BiFunction<Visit, String, Answer> answers) {
        String beginning = path.isEmpty() ? ROOT.substring(0, ROOT.length() - 1) : ROOT + path;
        routes.lead(right, method, beginning, (visit, rest) -> {
            try {
                return answers.apply(visit, rest);
            } catch (ProblemException problem) {
                return Problem.of(problem.status(), problem.getMessage());
            } catch (IllegalArgumentException wrong) {
                return Problem.of(400, wrong.getMessage());
            }
        });
    }

    static Answer json(JsonNode json) {
        return Answer.text(JSON, json.toString());
    }

    private ObjectNode about(Visit visit) {
        Asked.only(visit, List.of());
        ObjectNode answer = ApiBasis.object();
        answer.put("name", "Rawi");
        answer.put("version", version);
        answer.put("data_set", basis.set().id());
        answer.put(
                "changes",
                Math.min(basis.explore().claimsAsOf(), basis.explore().incidentsAsOf()));
        answer.put("description", ROOT + "openapi.json");
        return answer;
    }

    private static Answer openApi() {
        try (InputStream bytes = ProgramApi.class.getResourceAsStream("openapi.json")) {
            return Answer.text(JSON, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
