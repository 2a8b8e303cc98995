package org.rawi.coder.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rawi.coder.setting.ActorRegister;
import org.rawi.model.ActorRef;

/**
 * Whom a side fights, from the telling beside it of the same origin: «قال … إن الجيش سيطر على قرى …، وأضاف: ليس بوسع داعش».
 *
 * <p>Only acts of one origin lend each other their foes: those within two sentences, and the only one that it has named.
 */
final class Foes {
    private static final Set<String> AGAINST = Set.of(
            "territory_seized",
            "advance",
            "attack",
            "armed_clash",
            "air_strike",
            "shelling",
            "raid",
            "suicide_bombing",
            "equipment_destroyed",
            "equipment_seized");
    private static final Set<String> GROUND = Set.of(
            "territory_seized",
            "advance",
            "attack",
            "armed_clash",
            "suicide_bombing",
            "equipment_destroyed",
            "equipment_seized");
    private static final Set<String> ARMED = Set.of("military", "airforce", "armed_group", "police", "unidentified");
    private static final int REACH = 2;

    private final ActorRegister register;

    Foes(ActorRegister register) {
        this.register = register;
    }

    void lend(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (isOpen(draft, AGAINST) && !draft.kind.equals("raid")) {
                drafts.stream()
                        .filter(other -> lends(other, draft) && isNear(other, draft))
                        .findFirst()
                        .ifPresent(other -> armed(other.targets).forEach(foe -> add(draft, foe)));
            }
        }
        for (Draft draft : drafts) {
            attackers(draft, drafts);
            if (isOpen(draft, GROUND)) {
                Set<String> foes = foes(draft, drafts);
                if (foes.size() == 1) {
                    foes.forEach(foe -> add(draft, foe));
                }
            }
        }
    }

    /** «أفشل الجيش الهجوم»: who attacked is whom the army fights. */
    private void attackers(Draft draft, List<Draft> drafts) {
        if (!"repelled".equals(draft.outcome) || !draft.initiators.isEmpty() || draft.targets.isEmpty()) {
            return;
        }
        Set<String> foes = new LinkedHashSet<>();
        for (Draft other : drafts) {
            boolean same = other != draft && other.chain.origin().equals(draft.chain.origin()) && !other.isTitle();
            if (same && AGAINST.contains(other.kind)) {
                draft.targets.forEach(side -> foes.addAll(armed(facing(other, side.id()))));
            }
        }
        if (foes.size() == 1) {
            foes.forEach(foe -> draft.initiators.add(new ActorRef(foe, null)));
        }
    }

    private List<String> armed(List<ActorRef> actors) {
        return actors.stream()
                .map(ActorRef::id)
                .filter(id -> ARMED.contains(register.typeOf(id)))
                .toList();
    }

    private static List<ActorRef> facing(Draft draft, String side) {
        if (isSide(draft.initiators, side)) {
            return draft.targets;
        }
        return isSide(draft.targets, side) ? draft.initiators : List.of();
    }

    private static boolean isOpen(Draft draft, Set<String> kinds) {
        return draft.targets.isEmpty() && !draft.initiators.isEmpty() && kinds.contains(draft.kind);
    }

    private static void add(Draft draft, String foe) {
        if (!isSide(draft.initiators, foe)) {
            draft.targets.add(new ActorRef(foe, null));
        }
    }

    /** Whom the side fights in all that the origin tells; one alone is the foe, of several it could be any. */
    private Set<String> foes(Draft draft, List<Draft> drafts) {
        Set<String> foes = new LinkedHashSet<>();
        for (Draft other : drafts) {
            if (lends(other, draft)) {
                foes.addAll(armed(other.targets));
            }
        }
        draft.initiators.forEach(a -> foes.remove(a.id()));
        return foes;
    }

    private static boolean isSide(List<ActorRef> side, String id) {
        return side.stream().anyMatch(a -> a.id().equals(id));
    }

    private static boolean isNear(Draft other, Draft draft) {
        return Math.abs(other.event.sentenceIndex() - draft.event.sentenceIndex()) <= REACH;
    }

    private static boolean lends(Draft other, Draft draft) {
        return other != draft
                && !other.targets.isEmpty()
                && AGAINST.contains(other.kind)
                && !other.isTitle()
                && other.chain.origin().equals(draft.chain.origin())
                && other.initiators.stream().anyMatch(a -> isSide(draft.initiators, a.id()));
    }
}
