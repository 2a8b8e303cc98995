package org.rawi.desk.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rawi.desk.words.Language;
import org.rawi.store.Right;

/**
 * One request, as far as a page looks at it.
 *
 * @param knock what was known of it before it came in
 * @param visitor who asks
 * @param query fields of the address, each with its values in order
 * @param site the address of the desk as it was asked, «http://127.0.0.1:7272»
 * @param form fields of the body, each with its values in order
 * @param uploads a folder with the files that were sent, or null where none were; whoever takes it deletes it
 */
public record Visit(
        Knock knock,
        Visitor visitor,
        Map<String, List<String>> query,
        String site,
        Map<String, List<String>> form,
        Path uploads) {
    public Visit {
        Objects.requireNonNull(knock);
        Objects.requireNonNull(visitor);
        query = Map.copyOf(query);
        form = Map.copyOf(form);
    }

    /** The field of {@link #form()} that holds what a program sent, as it was sent. */
    public static final String SENT = "";

    /** GET, POST or DELETE. */
    public String method() {
        return knock.method();
    }

    /** The language of the address. */
    public Language language() {
        return knock.language();
    }

    /** The path below the language, «/incident/i0ca80». */
    public String path() {
        return knock.path();
    }

    /** The query of the address as it stands there, with its «?»; or empty. */
    public String queryText() {
        return knock.query();
    }

    /** Whether the page's own script asks, for a part of the page. */
    public boolean partial() {
        return knock.partial();
    }

    /** Who asks, by name or pseudonym: under it is kept what is decided. */
    public String who() {
        return visitor.who();
    }

    public boolean may(Right right) {
        return visitor.may(right);
    }

    /** The same, by somebody else. */
    public Visit by(Visitor other) {
        return new Visit(knock, other, query, site, form, uploads);
    }

    /** The same, shown as what stands under another path. */
    public Visit at(String path) {
        Knock other = new Knock(
                knock.method(),
                knock.language(),
                path,
                "",
                knock.cookies(),
                knock.key(),
                knock.address(),
                knock.secure(),
                knock.fromElsewhere(),
                knock.partial());
        return new Visit(other, visitor, query, site, form, uploads);
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
