package org.rawi.coder.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.coder.attribution.ChainFinder.Chain;
import org.rawi.coder.event.Event;
import org.rawi.coder.event.SpeechActs;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.setting.ActorRegister;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Table;
import org.rawi.model.ActorRef;
import org.rawi.model.Link;
import org.rawi.model.Modality;

/**
 * Who speaks acts, and who acts speaks: in «… ، داعياً إلى التهدئة» the caller is the teller, in «أعلن الجيش أنه قصف» the army shelled.
 *
 * <p>Immutable and thread-safe.
 */
final class Speakers {
    private static final Set<String> ARMED = Set.of("belligerent", "official", "spokesperson");
    private static final Set<String> OWN_ACTS = Set.of(
            "air_strike",
            "shelling",
            "attack",
            "equipment_destroyed",
            "territory_seized",
            "arrest",
            "raid",
            "operation_launched",
            "advance",
            "deployment",
            "withdrawal",
            "siege",
            "release",
            "abduction");

    private static final Set<String> DENIABLE = Set.of(
            "air_strike",
            "shelling",
            "bombing",
            "attack",
            "killing",
            "raid",
            "arrest",
            "torture",
            "property_destroyed",
            "chemical_attack",
            "aid_blocked",
            "siege",
            "withdrawal",
            "deployment",
            "recruitment");

    private final ActorRegister register;
    private final Set<String> claiming = new HashSet<>();

    Speakers(Knowledge knowledge, ActorRegister register) {
        this.register = register;
        knowledge.rows(Table.REPORTING).stream()
                .filter(row -> row.cell("step").equals("claims"))
                .forEach(row -> claiming.addAll(row.variants("lemmas")));
    }

    /** Fills an empty initiator from the chain where the words allow it. */
    void fill(Draft draft) {
        Link origin = origin(draft.chain);
        if (SpeechActs.contains(draft.kind) && speaksForItsLand(draft.event, origin)) {
            draft.initiators.clear();
        }
        if (!draft.initiators.isEmpty()) {
            return;
        }
        Event event = draft.event;
        if (origin == null && event.speaker() != null && SpeechActs.contains(draft.kind)) {
            Event.Actor speaker = event.speaker();
            draft.initiators.add(new ActorRef(speaker.party().id(), null));
            event.steps().add("the subject of the verb before speaks");
        }
        if (origin == null || origin.id() == null) {
            return;
        }
        if (isOwnedUp(event) || isAccused(draft, origin)) {
            draft.initiators.add(new ActorRef(doer(draft, origin), origin.words()));
            draft.targets.removeIf(t -> t.id().equals(draft.initiators.get(0).id()));
            event.steps().add("the teller claims or denies its own act");
        } else if (SpeechActs.contains(draft.kind) && !isBlamed(draft, origin)) {
            draft.initiators.add(new ActorRef(origin.id(), origin.words()));
            draft.targets.removeIf(t -> t.id().equals(origin.id()));
        } else if (OWN_ACTS.contains(draft.kind)
                && ARMED.contains(origin.type())
                && canAct(origin)
                && (event.toldOfSelf() || isOwnAct(draft, origin))) {
            draft.initiators.add(new ActorRef(forces(origin.id()), null));
            event.steps().add("the teller speaks of its own act");
        }
    }

    /** «نفت الحكومة استخدام الغاز»: a government that denies is itself who is accused. */
    private String doer(Draft draft, Link origin) {
        boolean government =
                register.typeOf(origin.id()).equals("government") && origin.id().endsWith(".government");
        return draft.modality == Modality.DENIED && government ? origin.id() : forces(origin.id());
    }

    /** Whether it bears arms or orders those who do: «سنواصل», says a relief body, and speaks of no attack. */
    private boolean canAct(Link origin) {
        return !Set.of("international", "organisation", "monitor", "people")
                .contains(register.typeOf(forces(origin.id())));
    }

    /** «يُتهم الجيش بقصف المشافي»: whoever is blamed is not who blames. */
    private static boolean isBlamed(Draft draft, Link origin) {
        return draft.kind.equals("accusation") && draft.targets.stream().anyMatch(t -> t.id().equals(origin.id()));
    }

    /** Whether nobody needs to be named who speaks: «يُتهم الجيش». */
    static boolean isImpersonal(Draft draft) {
        return draft.event.isImpersonal() && !draft.targets.isEmpty();
    }

    /**
     * Whether a speech act is somebody's: «وطالبا الأمم المتحدة» and «قالت النائبة إن على بلادها» tell that it was said even where no
     * list knows who said it, where they are quoted or say to whom. Words of no weight need a name (codebook, `statement`).
     */
    static boolean isSpoken(Draft draft) {
        boolean told =
                draft.event.trigger().verb() || !draft.event.trigger().mention().isPredicate();
        boolean addressed =
                !draft.targets.isEmpty() || draft.chain.links().stream().anyMatch(l -> l.step() > 0);
        boolean unknown = told && addressed && !draft.kind.equals("statement") && draft.modality == Modality.ASSERTED;
        return !draft.initiators.isEmpty() || draft.isOfDocument() || isImpersonal(draft) || unknown;
    }

    /** «أعلن الوزير أن بلاده ستستمر»: who speaks in office speaks for his land. */
    private static boolean speaksForItsLand(Event event, Link origin) {
        return origin != null
                && origin.id() != null
                && !event.initiators().isEmpty()
                && event.initiators().stream()
                        .allMatch(a -> a.party().form().equals("homeland")
                                && origin.id().startsWith(a.party().country() + "."));
    }

    /** «أعلنت الجبهة مسؤوليتها عن تفجير»: who claims it did it (codebook, rule 10). */
    private boolean isOwnedUp(Event event) {
        for (int i = event.trigger().index() - 1;
                i >= Math.max(0, event.trigger().index() - 3);
                i--) {
            Mention mention = event.sentence().mention(i);
            boolean claims = mention.isPredicate()
                    && mention.predicate().entries().stream()
                            .anyMatch(e -> claiming.contains(e.key())
                                    || e.table() == Table.REPORTING
                                            && e.row().cell("step").equals("claims"));
            if (claims) {
                return Coreference.isViolent(event.kind());
            }
        }
        return false;
    }

    /** «نفى الجيش أن يكون قصف»: of what a force denies and nobody else is said to have done it is the accused (codebook, rule 10). */
    private static boolean isAccused(Draft draft, Link origin) {
        return draft.modality == Modality.DENIED
                && DENIABLE.contains(draft.kind)
                && ARMED.contains(origin.type())
                && draft.chain.denial()
                && isTold(draft.event.trigger().mention())
                && draft.targets.stream().noneMatch(t -> t.id().equals(origin.id()));
    }

    /** Whether the word tells the act, and not «المخطوفين», those on whom it fell. */
    private static boolean isTold(Mention trigger) {
        return trigger.isPredicate()
                && (trigger.predicate().isVerb() || trigger.predicate().isNoun());
    }

    /** «قالت القيادة … إن 17 ضربة نفذت …، كما نفذت سبع ضربات»: what a force counts on is its own act still. */
    void continued(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Link origin = draft.initiators.isEmpty() && draft.kind.equals("air_strike") ? origin(draft.chain) : null;
            if (origin == null || origin.id() == null || !ARMED.contains(origin.type())) {
                continue;
            }
            String own = forces(origin.id());
            boolean counts = drafts.stream()
                    .anyMatch(d -> d.kind.equals(draft.kind)
                            && d.chain.origin().equals(draft.chain.origin())
                            && d.initiators.stream().anyMatch(a -> a.id().equals(own)));
            if (counts) {
                draft.initiators.add(new ActorRef(own, null));
                draft.event.steps().add("the teller goes on with its own acts");
            }
        }
    }

    /** A force that tells of strikes on its enemy and names nobody else made them. */
    private boolean isOwnAct(Draft draft, Link origin) {
        String base = forces(origin.id());
        boolean force = register.typeOf(base).equals("military")
                || register.typeOf(base).equals("armed_group");
        return force
                && draft.kind.equals("air_strike")
                && !draft.targets.isEmpty()
                && draft.targets.stream().noneMatch(t -> t.id().startsWith(base) || t.id().equals("civilians"));
    }

    /** «قالت تركيا إنها تدعم الحل»: of a frame marked own the claim stands only where who acts says so himself. */
    boolean isOwn(Draft draft) {
        if (!draft.event.frame().settings().containsKey("own")) {
            return true;
        }
        Link origin = origin(draft.chain);
        return origin != null
                && origin.id() != null
                && draft.initiators.stream().anyMatch(a -> root(a.id()).equals(root(origin.id())));
    }

    private static String root(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    private static Link origin(Chain chain) {
        Link last = null;
        for (Link link : chain.links()) {
            last = link.step() > 0 ? link : last;
        }
        return last == null
                        || last.type().equals("agency")
                        || last.type().equals("media")
                        || last.type().equals("outlet")
                ? null
                : last;
    }

    /** «russia.defence_ministry» acts through «russia.military», «us_led_coalition.command» is the coalition. */
    private String forces(String id) {
        int dot = id.indexOf('.');
        if (dot < 0) {
            return id;
        }
        String head = id.substring(0, dot);
        if (register.isKnown(head)) {
            return head;
        }
        String type = register.typeOf(id);
        return type.equals("military") || type.equals("airforce") || type.equals("police")
                ? id
                : register.compose(head, "military");
    }
}
