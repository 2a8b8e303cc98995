package org.rawi.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rawi.model.Claim;
import org.rawi.model.Link;

/** The chain of who relayed a claim, in one line: «al_watan_om > sana > military_source «مصدر عسكري»». */
final class Chain {
    /** What stands for the origin where not even the outlet is known. */
    static final String UNNAMED = "not named";

    private Chain() {}

    /** From the outlet down to the origin; links of one step are joined by « + ». */
    static String whole(Claim claim) {
        List<String> steps = new ArrayList<>();
        for (int step : claim.attribution().stream()
                .mapToInt(Link::step)
                .sorted()
                .distinct()
                .toArray()) {
            steps.add(named(claim, step, " + "));
        }
        return String.join(" > ", steps);
    }

    /** Who first said it, never empty: whoever is named as doing it stands beside whoever says so. */
    static String origin(Claim claim) {
        return claim.attribution().stream()
                .map(Link::step)
                .max(Comparator.naturalOrder())
                .map(step -> named(claim, step, "; "))
                .orElse(claim.outlet() == null ? UNNAMED : claim.outlet());
    }

    private static String named(Claim claim, int step, String separator) {
        return claim.attribution().stream()
                .filter(link -> link.step() == step)
                .map(Chain::name)
                .collect(Collectors.joining(separator));
    }

    private static String name(Link link) {
        String name = link.id() == null ? link.type() : link.id();
        return link.words() == null ? name : name + " «" + link.words().text() + "»";
    }
}
