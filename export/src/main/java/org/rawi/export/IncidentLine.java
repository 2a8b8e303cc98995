package org.rawi.export;

import java.util.ArrayList;
import java.util.List;
import org.rawi.model.Incident;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The incident that a line of the public format writes. */
public final class IncidentLine {
    private IncidentLine() {}

    /**
     * The incident itself: its claims, documents and ties. All else in the line follows from its claims.
     *
     * @throws IllegalArgumentException where the line is no incident
     */
    public static Incident read(String line) {
        try {
            JsonNode node = JsonMapper.shared().readTree(line);
            List<Incident.Tie> ties = new ArrayList<>();
            for (JsonNode tie : node.path("ties")) {
                ties.add(new Incident.Tie(
                        tie.path("claim").asString(),
                        tie.path("other").asString(),
                        tie.path("score").asDouble(),
                        strings(tie.path("reasons"))));
            }
            return new Incident(
                    node.path("incident").asString(),
                    strings(node.path("claims")),
                    strings(node.path("documents")),
                    ties);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no incident: " + e.getOriginalMessage(), e);
        }
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(element -> strings.add(element.asString()));
        return strings;
    }
}
