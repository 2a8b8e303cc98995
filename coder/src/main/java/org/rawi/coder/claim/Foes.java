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
    private static final Set<String> GAINS =
            Set.of("territory_seized", "advance", "armed_clash", "equipment_destroyed", "equipment_seized");
    private static final Set<String> STRIKES = Set.of("air_strike", "shelling");
    private static final Set<String> ARMED = Set.of("military", "airforce", "armed_group", "police", "unidentified");
    private static final String UNKNOWN = "unidentified_armed_group";
    private static final int REACH = 2;
    private static final int YEAR = 4;

    private final ActorRegister register;
    private final Alliances alliances;

    Foes(ActorRegister register, Alliances alliances) {
        this.register = register;
        this.alliances = alliances;
    }

    void lend(List<Draft> drafts) {
        drafts.forEach(d -> regained(d, drafts));
        for (Draft draft : drafts) {
            if (isOpen(draft, AGAINST) && !draft.kind.equals("raid")) {
                drafts.stream()
                        .filter(other -> lends(other, draft) && isNear(other, draft))
                        .findFirst()
                        .ifPresent(other -> armed(other.targets).forEach(foe -> add(draft, foe)));
            }
        }
        List<Draft> open = drafts.stream().filter(d -> isOpen(d, STRIKES)).toList();
        open.forEach(d -> campaign(d, drafts));
        for (Draft draft : drafts) {
            attackers(draft, drafts);
            if (isOpen(draft, GROUND)) {
                Set<String> foes = foes(draft, drafts);
                Set<String> known = foes.isEmpty() && GAINS.contains(draft.kind) ? opposed(draft, drafts) : foes;
                if (known.size() == 1) {
                    known.forEach(foe -> add(draft, foe));
                }
            }
        }
    }

    /** «نفذ التحالف سبع غارات على مواقع التنظيم …. ونفذ أربع غارات قرب كوباني»: who strikes one foe all through strikes it here too. */
    private void campaign(Draft draft, List<Draft> drafts) {
        Set<String> foes = new LinkedHashSet<>();
        drafts.stream()
                .filter(o -> o != draft && o.kind.equals(draft.kind) && o.modality == draft.modality)
                .filter(o -> o.initiators.stream().anyMatch(a -> isSide(draft.initiators, a.id())))
                .forEach(o -> o.targets.forEach(t -> foes.add(t.id())));
        foes.remove(UNKNOWN);
        if (foes.size() == 1) {
            armed(foes.stream().map(id -> new ActorRef(id, null)).toList()).forEach(foe -> add(draft, foe));
        }
    }

    /** «سيطر الجيش على قرى في محيط مسكنة … استعادة السيطرة عليها من الجيش»: «من» gives it to who is gaining there. */
    private static void regained(Draft draft, List<Draft> drafts) {
        boolean open = draft.kind.equals("territory_seized")
                && draft.initiators.isEmpty()
                && !draft.targets.isEmpty()
                && !draft.event.trigger().verb();
        boolean gaining = open
                && drafts.stream()
                        .filter(o -> o != draft && o.kind.equals(draft.kind))
                        .filter(o -> o.event.sentenceIndex() == draft.event.sentenceIndex())
                        .anyMatch(o -> draft.targets.stream().allMatch(t -> isSide(o.initiators, t.id())));
        if (gaining) {
            draft.initiators.addAll(draft.targets);
            draft.targets.clear();
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

    /** Whom anything told in the article sets against the side, «هاجم التنظيم الجيش» whoever says so: the war is the same. */
    private Set<String> opposed(Draft draft, List<Draft> drafts) {
        Set<String> foes = new LinkedHashSet<>();
        for (Draft other : drafts) {
            if (other != draft && GROUND.contains(other.kind) && !other.isTitle() && isOfOneTime(other, draft)) {
                draft.initiators.forEach(a -> foes.addAll(armed(facing(other, a.id()))));
            }
        }
        foes.remove(UNKNOWN);
        draft.initiators.forEach(a -> foes.removeIf(foe -> alliances.areAllies(a.id(), foe)));
        return foes;
    }

    /** What is told with no day, or of days near each other. */
    private static boolean isOfOneTime(Draft other, Draft draft) {
        String one = other.time.end();
        String two = draft.time.end();
        return one == null || two == null || one.substring(0, YEAR).equals(two.substring(0, YEAR));
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
