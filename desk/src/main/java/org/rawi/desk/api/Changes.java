package org.rawi.desk.api;

import java.util.List;
import java.util.Locale;
import org.rawi.desk.web.Visit;
import org.rawi.store.Change;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What has changed, for programs that keep a copy. */
final class Changes {
    private final ApiBasis basis;

    Changes(ApiBasis basis) {
        this.basis = basis;
    }

    ObjectNode list(Visit visit) {
        Asked.only(visit, List.of("size", "changed_since"));
        long since = Asked.since(visit) == null ? 0 : Asked.since(visit);
        int size = Asked.size(visit);
        List<Change> changes = basis.set().changes().since(since, size);
        ObjectNode answer = ApiBasis.object();
        ArrayNode array = answer.putArray("list");
        for (Change change : changes) {
            array.addObject()
                    .put("seq", change.seq())
                    .put("what", change.what().name().toLowerCase(Locale.ROOT))
                    .put("id", change.id())
                    .put("how", change.how().name().toLowerCase(Locale.ROOT))
                    .put("at", change.at().toString());
        }
        answer.put(
                "changes",
                changes.isEmpty() ? since : changes.get(changes.size() - 1).seq());
        answer.put("more", changes.size() == size);
        return answer;
    }

    /** Those that came after what a program has, as many as it asks for; none behind {@code asOf}, which is not found yet. */
    static List<Change> since(Asked asked, Change.What what, long asOf, ApiBasis basis) {
        return basis.set().changes().since(asked.changedSince(), asked.size(), what).stream()
                .filter(change -> change.seq() <= asOf)
                .toList();
    }

    /** Says up to which change an answer goes, and whether there are more. */
    static void end(ObjectNode answer, List<Change> changes, Asked asked, long asOf) {
        boolean more = changes.size() == asked.size();
        answer.put("changes", more ? changes.get(changes.size() - 1).seq() : Math.max(asked.changedSince(), asOf));
        answer.put("more", more);
    }
}
