package org.rawi.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** As much of OpenAPI 3.1 and of its JSON Schema as the description of the desk uses; a keyword beyond it is a fault of its own. */
record OpenApi(JsonNode root) {
    /** «GET /api/v1/claims/» for each that is described, as routes name them. */
    List<String> operations() {
        TreeSet<String> operations = new TreeSet<>();
        root.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> operations.add(operation.getKey().toUpperCase(Locale.ROOT) + " "
                        + path.getKey().replaceAll("\\{.*", ""))));
        return List.copyOf(operations);
    }

    JsonNode operation(String method, String path) {
        return root.path("paths").path(path).path(method);
    }

    List<String> parameters(String path) {
        return operation("get", path)
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    /** What is wrong with an answer of {@code path}; empty where nothing is. */
    List<String> faults(String method, String path, int status, JsonNode answer) {
        JsonNode response = operation(method, path).path("responses").path(Integer.toString(status));
        if (response.isMissingNode()) {
            return List.of(method + " " + path + " is not described to answer " + status);
        }
        List<String> faults = new ArrayList<>();
        JsonNode content = response.path("content").valueStream().findFirst().orElseThrow();
        check(content.path("schema"), answer, path, faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String path, List<String> faults) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asString().replaceAll(".*/", "");
            check(root.path("components").path("schemas").path(name), value, path, faults);
            return;
        }
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (!holds(keyword.getKey(), keyword.getValue(), value)) {
                faults.add(path + ": " + value + " against " + keyword);
            }
        }
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.asString())) {
                faults.add(path + ": «" + required.asString() + "» is missing");
            }
        }
        for (int i = 0; schema.has("items") && i < value.size(); i++) {
            check(schema.path("items"), value.get(i), path + "[" + i + "]", faults);
        }
        for (Map.Entry<String, JsonNode> property :
                value.isObject() ? value.properties() : Set.<Map.Entry<String, JsonNode>>of()) {
            JsonNode known = schema.path("properties").path(property.getKey());
            JsonNode more = schema.path("additionalProperties");
            if (!known.isMissingNode()) {
                check(known, property.getValue(), path + "." + property.getKey(), faults);
            } else if (more.isObject()) {
                check(more, property.getValue(), path + "." + property.getKey(), faults);
            } else if (more.isBoolean() && !more.asBoolean()) {
                faults.add(path + ": «" + property.getKey() + "» is not described");
            }
        }
    }

    private static boolean holds(String keyword, JsonNode asked, JsonNode value) {
        return switch (keyword) {
            case "type" ->
                asked.isArray()
                        ? asked.valueStream().anyMatch(type -> isOf(type.asString(), value))
                        : isOf(asked.asString(), value);
            case "enum" -> asked.valueStream().anyMatch(value::equals);
            case "minimum" -> value.doubleValue() >= asked.doubleValue();
            case "maximum" -> value.doubleValue() <= asked.doubleValue();
            case "items", "properties", "required", "additionalProperties", "description", "default" -> true;
            default -> false;
        };
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
