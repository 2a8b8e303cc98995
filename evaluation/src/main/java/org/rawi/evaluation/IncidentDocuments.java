package org.rawi.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * An incident as far as it says which documents tell of it: a line of gold, or one that {@code rawi link} wrote.
 *
 * @param incident its id
 * @param documents ids of the documents that tell of it, each once
 */
public record IncidentDocuments(String incident, List<String> documents) {
    public IncidentDocuments {
        Objects.requireNonNull(incident);
        documents = documents.stream().distinct().toList();
    }

    /**
     * Reads a {@code .jsonl} file, or a folder of them.
     *
     * @throws RecordException with file and line where a line is no incident
     */
    public static List<IncidentDocuments> read(Path path) throws IOException {
        return JsonLines.read(path, IncidentDocuments::of);
    }

    private static IncidentDocuments of(JsonNode node) {
        JsonNode documents = node.path("documents");
        if (!node.path("incident").isString() || !documents.isArray() || documents.isEmpty()) {
            throw new IllegalArgumentException(
                    "no incident; right would be {\"incident\": \"i1\", \"documents\": [\"a\", \"b\"]}");
        }
        List<String> ids = new ArrayList<>();
        documents.forEach(id -> ids.add(id.asString()));
        return new IncidentDocuments(node.get("incident").stringValue(), ids);
    }
}
