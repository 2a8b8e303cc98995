package org.rawi.desk.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.rawi.desk.page.Filters;
import org.rawi.desk.web.Visit;

/**
 * What a program asks for: the filters of Explore by the names that they have there, and which part of what fits.
 *
 * @param filters what it must fit
 * @param size how many at most
 * @param after where to go on, or null
 * @param changedSince only what changed behind this change, or null
 */
record Asked(Filters filters, int size, String after, Long changedSince) {
    static final int LARGEST = 200;
    private static final int USUAL = 50;
    private static final String TOKEN = "t1 ";

    /** The parameters that say only which part is asked for. */
    static final List<String> PARTS = List.of("size", "after", "changed_since");

    /** The filters that programs may ask for: all but those that say how a page shows what fits. */
    static final List<String> FILTERS = Filters.FIELDS.stream()
            .filter(field -> !List.of("view", "page", "after").contains(field))
            .toList();

    static Asked of(Visit visit) {
        List<String> legal = new ArrayList<>(FILTERS);
        legal.addAll(PARTS);
        only(visit, legal);
        for (String day : List.of("since", "until")) {
            if (visit.find(day).isPresent()
                    && new Filters(visit.query()).findDay(day).isEmpty()) {
                throw new ProblemException(400, "«" + day + "» is no day; legal is 2018-03-22");
            }
        }
        return new Asked(new Filters(visit.query()).without("after"), size(visit), after(visit), since(visit));
    }

    /** Refuses parameters that mean nothing here. */
    static void only(Visit visit, List<String> legal) {
        visit.query().keySet().stream()
                .filter(name -> !legal.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ProblemException(
                            400,
                            "there is no parameter «" + name + "» here; legal is "
                                    + (legal.isEmpty() ? "none" : String.join(", ", legal)));
                });
    }

    static int size(Visit visit) {
        String size = visit.find("size").orElse(Integer.toString(USUAL));
        if (!size.matches("[0-9]{1,4}") || Integer.parseInt(size) < 1 || Integer.parseInt(size) > LARGEST) {
            throw new ProblemException(400, "a size of «" + size + "»; legal is 1 to " + LARGEST);
        }
        return Integer.parseInt(size);
    }

    static Long since(Visit visit) {
        return visit.find("changed_since")
                .map(seq -> {
                    if (!seq.matches("[0-9]{1,18}")) {
                        throw new ProblemException(
                                400, "«changed_since» is the number of a change, as «changes» of an answer gives it");
                    }
                    return Long.valueOf(seq);
                })
                .orElse(null);
    }

    /** What stands in the token that is asked with, or null. */
    static String after(Visit visit) {
        return visit.find("after").map(Asked::open).orElse(null);
    }

    private static String open(String token) {
        try {
            String inside = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            if (inside.startsWith(TOKEN)) {
                return inside.substring(TOKEN.length());
            }
        } catch (IllegalArgumentException noToken) {
            // As below.
        }
        throw new ProblemException(400, "«after» is no token; legal is the «next» of the answer before");
    }

    /** The token by which to go on; null where there is nothing more. */
    static String token(String inside) {
        return inside == null
                ? null
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((TOKEN + inside).getBytes(StandardCharsets.UTF_8));
    }
}
