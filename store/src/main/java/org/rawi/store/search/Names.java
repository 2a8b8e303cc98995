package org.rawi.store.search;

import java.util.Locale;
import org.rawi.store.search.Query.Field;

/** The names of what an index holds of a claim. */
final class Names {
    static final String ID = "id";
    static final String NO = "no";
    static final String DAY = "day";
    static final String CONFIDENCE = "confidence";
    static final String CHANGED = "changed";
    static final String URGENCY = "urgency";
    static final String TIME = "time";
    static final String WORDS = "words";
    static final String EXACT = "exact";
    static final String SNIPPET = "snippet";
    static final String SNIPPET_START = "snippet_start";
    static final String SNIPPET_IN_TITLE = "snippet_in_title";
    static final String POINT = "point";
    static final String TOLD_POINT = "told_point";
    static final String TOLD_PLACE = "told_place";
    static final String TOLD_WORDS = "told_words";
    static final String TOLD_EXACT = "told_exact";
    static final String CLAIMS = "claims";
    static final String KILLED = "killed";

    private Names() {}

    static String of(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    static String of(Digest.Dimension dimension) {
        return "count_" + dimension.name().toLowerCase(Locale.ROOT);
    }
}
