package org.rawi.desk.api;

import java.util.List;
import java.util.Map;
import org.rawi.desk.page.SearchesPage;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Problem;
import org.rawi.desk.web.Visit;
import org.rawi.store.SavedSearch;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Saved searches for programs. */
final class SearchAnswers {
    private final ApiBasis basis;
    private final SearchesPage.Source searches;

    SearchAnswers(ApiBasis basis, SearchesPage.Source searches) {
        this.basis = basis;
        this.searches = searches;
    }

    ObjectNode list(Visit visit) {
        Asked.only(visit, List.of());
        ObjectNode answer = ApiBasis.object();
        ArrayNode array = answer.putArray("searches");
        for (SavedSearch search : basis.set().searches().all()) {
            array.addObject()
                    .put("id", search.id())
                    .put("name", search.name())
                    .put("query", search.query())
                    .put("who", search.who())
                    .put("at", search.at().toString())
                    .put("feed", visit.site() + "/en/searches/" + search.id() + ".atom");
        }
        return answer;
    }

    Answer remove(Visit visit, String id) {
        return switch (searches.remove(visit, id)) {
            case REMOVED -> new Answer(204, ProgramApi.JSON, new byte[0], Map.of());
            case NOT_THERE -> Problem.of(404, "there is no search «" + id + "»");
            case NOT_OWN -> Problem.of(403, "it is another's; an admin can remove it");
        };
    }
}
