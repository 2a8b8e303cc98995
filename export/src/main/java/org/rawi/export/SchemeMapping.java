package org.rawi.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rawi.knowledge.codebook.Condition;
import org.rawi.knowledge.codebook.Kind;
import org.rawi.knowledge.codebook.Scheme;
import org.rawi.knowledge.codebook.Variant;
import org.rawi.model.ActorRef;
import org.rawi.model.Claim;
import org.rawi.model.Modality;
import org.rawi.model.Thing;

/**
 * Says what ACLED, PLOVER and CAMEO call a claim, by the codebook's files.
 *
 * <p>Those schemes know only what happened, so a claim that is planned, called for, conditional or denied has no code.
 */
public final class SchemeMapping {
    private final Map<String, Kind> kinds;
    private final Parties parties;

    /**
     * Maps by the kinds given.
     *
     * @param kinds the codebook's kinds by name
     * @param parties what is known of actors, for codes that hang on who acts or is acted on
     */
    public SchemeMapping(Map<String, Kind> kinds, Parties parties) {
        this.kinds = Map.copyOf(kinds);
        this.parties = parties;
    }

    /** What the schemes call {@code claim}. */
    public SchemeCodes codes(Claim claim) {
        Kind kind = kinds.get(claim.kind());
        if (kind == null || claim.modality() != Modality.ASSERTED) {
            return SchemeCodes.NONE;
        }
        List<String> acled = code(kind, Scheme.ACLED, claim);
        List<String> plover = code(kind, Scheme.PLOVER, claim);
        List<String> cameo = code(kind, Scheme.CAMEO, claim);
        return new SchemeCodes(part(acled, 0), part(acled, 1), part(plover, 0), part(plover, 1), part(cameo, 0));
    }

    private static String part(List<String> code, int index) {
        return index < code.size() ? code.get(index) : null;
    }

    private List<String> code(Kind kind, Scheme scheme, Claim claim) {
        for (Variant variant : kind.codes(scheme)) {
            if (variant.when().stream().allMatch(condition -> holds(condition, claim))) {
                return variant.code();
            }
        }
        return List.of();
    }

    private boolean holds(Condition condition, Claim claim) {
        return condition.values().stream().anyMatch(value -> holds(condition.subject(), value, claim));
    }

    private boolean holds(Condition.Subject subject, String value, Claim claim) {
        return switch (subject) {
            case INITIATOR -> claim.initiators().stream().anyMatch(actor -> is(actor, value, claim));
            case TARGET -> claim.targets().stream().anyMatch(actor -> is(actor, value, claim));
            case OUTCOME -> value.equals(claim.outcome());
            case MODALITY -> value.equals(Labels.modality(claim));
            case WEAPON -> names(claim.weapons(), value);
            case EQUIPMENT -> names(claim.equipment(), value);
            case FACILITY -> names(claim.facilities(), value);
            case PLACE -> actors(claim).anyMatch(actor -> isOnOwnGround(actor, claim));
            case PARTIES -> actors(claim).count() >= Integer.parseInt(value.substring(0, value.length() - 1));
        };
    }

    private static Stream<ActorRef> actors(Claim claim) {
        return Stream.concat(claim.initiators().stream(), claim.targets().stream());
    }

    private boolean is(ActorRef actor, String value, Claim claim) {
        return value.equals(Condition.OWN_STATE)
                ? isOnOwnGround(actor, claim)
                : actor.id().equals(value)
                        || actor.id().startsWith(value + ".")
                        || parties.findKind(actor.id()).filter(value::equals).isPresent();
    }

    private boolean isOnOwnGround(ActorRef actor, Claim claim) {
        Optional<String> state = parties.findState(actor.id());
        return state.isPresent()
                && claim.places().stream().anyMatch(place -> Objects.equals(place.country(), state.get()));
    }

    /** Whether a thing is {@code value} or has it as a part of its id: «drone» for «aircraft.drone». */
    private static boolean names(List<Thing> things, String value) {
        return things.stream()
                .anyMatch(thing -> value.equals("any")
                        || List.of(thing.what().split("\\.")).contains(value));
    }
}
