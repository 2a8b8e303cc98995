package org.rawi.store.search;

import java.util.stream.Stream;
import org.rawi.model.Claim;
import org.rawi.text.Folding;

/** How soon a claim should be looked at: the less certain, the more disputed, the more harm it tells of and blames, the sooner. */
public final class Urgency {
    private static final double DISPUTED = 0.3;
    private static final double DEADLY = 0.2;
    private static final double BLAMING = 0.05;

    private Urgency() {}

    /** From 0 to a little above 1.5. */
    public static double of(Claim claim, boolean disputed) {
        return 1
                - claim.confidence()
                + (disputed ? DISPUTED : 0)
                + (isDeadly(claim) ? DEADLY : 0)
                + (claim.initiators().isEmpty() ? 0 : BLAMING);
    }

    /** Whether it tells of dead. */
    public static boolean isDeadly(Claim claim) {
        return claim.casualties().stream().anyMatch(toll -> toll.effect().equals("killed"));
    }

    /** By what claims of one wording are found: the frame and the words of the trigger, spelling folded. */
    public static String wording(Claim claim) {
        String trigger = claim.evidence().isEmpty()
                ? ""
                : claim.evidence().get(0).words().text();
        return claim.frame() + "|" + Folding.fold(trigger.strip());
    }

    /** By what claims are found in which the same words were taken for the same place, for each of its places. */
    public static Stream<String> placings(Claim claim) {
        return claim.places().stream().map(place -> placing(place.name(), place.id()));
    }

    /** The same of one place. */
    public static String placing(String name, String id) {
        return Folding.fold(name.strip()) + "|" + id;
    }
}
