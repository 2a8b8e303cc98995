package org.rawi.desk.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rawi.desk.words.Language;

/**
 * One request, as far as a page looks at it.
 *
 * @param method GET or POST
 * @param language the language of the address
 * @param path the path below the language, «/incident/i0ca80»
 * @param query fields of the address, each with its values in order
 * @param queryText the query of the address as it stands there, with its «?»; or empty
 * @param site the address of the desk as it was asked, «http://127.0.0.1:7272»
 * @param form fields of the body, each with its values in order
 * @param uploads a folder with the files that were sent, or null where none were; whoever takes it deletes it
 * @param partial whether the page's own script asks, for a part of the page
 * @param who who asks, by name or pseudonym: under it is kept what he decides
 */
public record Visit(
        String method,
        Language language,
        String path,
        Map<String, List<String>> query,
        String queryText,
        String site,
        Map<String, List<String>> form,
        Path uploads,
        boolean partial,
        String who) {
    public Visit {
        Objects.requireNonNull(method);
        Objects.requireNonNull(language);
        Objects.requireNonNull(path);
        Objects.requireNonNull(who);
        query = Map.copyOf(query);
        form = Map.copyOf(form);
    }

    /** The first value of a field of the address; one that is blank counts as none. */
    public Optional<String> find(String field) {
        return first(query, field);
    }

    /** The first value of a field of the body; one that is blank counts as none. */
    public Optional<String> findInForm(String field) {
        return first(form, field);
    }

    /** The values of a field of the address. */
    public List<String> all(String field) {
        return query.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static Optional<String> first(Map<String, List<String>> fields, String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
