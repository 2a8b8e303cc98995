package org.rawi.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;

/** What was contested and is settled: which decisions are upheld, and which count no more. */
final class Settling {
    private static final Pattern ID = Pattern.compile("\"([^\"]+)\"");
    private static final Set<Action> VERDICTS =
            Set.of(Action.ACCEPT, Action.REJECT, Action.UNSURE, Action.CORRECT, Action.PLACE);

    private Settling() {}

    /** Ids of those of {@code holding} that a later settling did not uphold. */
    static Set<String> overruled(List<Decision> holding) {
        Set<String> overruled = new HashSet<>();
        for (int i = 0; i < holding.size(); i++) {
            Decision settling = holding.get(i);
            if (settling.action() == Action.SETTLE) {
                Set<String> upheld = upheld(settling.value());
                holding.subList(0, i).stream()
                        .filter(earlier -> isVerdictOn(earlier, settling))
                        .map(Decision::id)
                        .filter(id -> !upheld.contains(id))
                        .forEach(overruled::add);
            }
        }
        return overruled;
    }

    /** Whether {@code decision} is one of those of which a settling on the same claim says which hold. */
    static boolean isVerdictOn(Decision decision, Decision settling) {
        return VERDICTS.contains(decision.action())
                && decision.anchor().document().equals(settling.anchor().document())
                && decision.anchor().claim().equals(settling.anchor().claim());
    }

    static Set<String> upheld(String value) {
        return ID.matcher(value)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    static String value(List<String> upheld) {
        return upheld.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", ", "[", "]"));
    }
}
