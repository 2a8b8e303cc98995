package org.rawi.coder.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TollValue;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;

/** What a later clause leaves unsaid, it has from the clause before: the subject, and whom it is against. */
final class Carrying {
    private static final Set<String> VIOLENT = Set.of(
            "air_strike",
            "shelling",
            "bombing",
            "suicide_bombing",
            "chemical_attack",
            "armed_clash",
            "attack",
            "raid",
            "equipment_destroyed",
            "killing",
            "territory_seized",
            "advance",
            "siege",
            "operation_launched",
            "explosion",
            "withdrawal",
            "deployment",
            "abduction",
            "arrest",
            "equipment_seized");

    private static final Set<String> AGAINST = Set.of(
            "territory_seized", "advance", "attack", "armed_clash", "air_strike", "shelling", "operation_launched");

    private static final Set<String> TELLING = Set.of("monitor", "agency", "outlet", "media");

    private Carrying() {}

    /** Whether forces do it on the ground against who holds a place. */
    static boolean isOnGround(String kind) {
        return AGAINST.contains(kind) && !kind.equals("air_strike") && !kind.equals("shelling");
    }

    static boolean isViolent(String kind) {
        return VIOLENT.contains(kind);
    }

    static void within(List<Event> events, Setting setting, SupportVerbs support) {
        events.forEach(e -> new GoverningSubject(e.sentence(), support, setting).complete(e));
        events.forEach(e -> subject(e, events, setting, support));
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            accused(events, i);
            for (int k = i - 1; k >= 0 && isViolent(event.kind()); k--) {
                from(events.get(k), event);
            }
            condemned(events, i);
        }
        events.forEach(e -> enemies(e, events, setting));
    }

    /** «قوات الأمن لاحقت وقتلت»: a joined verb has the subject of the verb before it, whether that one told an event or not. */
    private static void subject(Event event, List<Event> events, Setting setting, SupportVerbs support) {
        own(event, setting);
        boolean joined = event.trigger().verb()
                && event.trigger().mention().isPredicate()
                && event.trigger().mention().and()
                && event.initiators().isEmpty();
        if (!joined || !isViolent(event.kind())) {
            return;
        }
        new OwnSubject(event.sentence(), support, event.trigger())
                .shared()
                .flatMap(m -> setting.party(m).map(p -> new Event.Actor(p, m)))
                .filter(a -> isForce(a.party()) && !event.isTarget(a.party()))
                .filter(a -> !event.isToll() || a.party().isArmed())
                .ifPresent(a -> {
                    event.addInitiator(a.party(), a.mention());
                    beside(a, events).forEach(b -> event.addInitiator(b.party(), null));
                });
    }

    /** Who acts together with the subject in what was told before, «قصفت قوات النظام وحلفاؤها … واستهدفت». */
    private static List<Event.Actor> beside(Event.Actor subject, List<Event> events) {
        return events.stream()
                .filter(e ->
                        e.initiators().stream().anyMatch(a -> subject.mention().equals(a.mention())))
                .findFirst()
                .map(Event::initiators)
                .orElse(List.of());
    }

    /** Who can do violence: no medium that tells, no body that only speaks. */
    private static boolean isForce(Party party) {
        boolean armed = party.isArmed() || party.isCountry() || party.type().equals("political");
        return armed && !isBystander(party) && !isTeller(party);
    }

    /** «خلال هجومها على حاجز», «قبل انسحابه»: the noun with a pronoun is of who acts, «مقتلهم» of who is acted on. */
    private static void own(Event event, Setting setting) {
        if (event.trigger().verb()
                || !isViolent(event.kind())
                || !event.initiators().isEmpty()) {
            return;
        }
        Mention noun = event.trigger().mention();
        boolean loses = event.frame().functions("target").contains("agent");
        boolean patient = loses || "patient".equals(event.frame().settings().get("genitive")) && !hasObject(event);
        Optional<Party> owner = setting.owners(noun).stream()
                .filter(p ->
                        p.isArmed() || !patient && (p.isCountry() || p.type().equals("government")))
                .findFirst();
        if (patient && event.targets().isEmpty()) {
            owner.ifPresent(p -> event.addTarget(p, noun));
        } else if (!patient) {
            owner.ifPresent(p -> {
                event.addInitiator(p, noun);
                event.targets().removeIf(t -> t.party().id().equals(p.id()));
            });
        }
    }

    /** «مداهمتها بلدة», «باختطافها للمقاتلين»: where an object follows, the pronoun is the subject. */
    private static boolean hasObject(Event event) {
        int next = event.trigger().last() + 1;
        if (next >= event.sentence().size()) {
            return false;
        }
        Mention object = event.sentence().mention(next);
        boolean nominal = object.isActor() || object.isPlace() || object.value() instanceof TollValue;
        return nominal && (object.preposition() == 0 || object.preposition() == 'ل') && !object.and();
    }

    /** «نددت طهران بقصف أميركي»: who did what is condemned is condemned. */
    private static void condemned(List<Event> events, int at) {
        Event event = events.get(at);
        boolean open = event.kind().equals("condemnation")
                && event.targets().stream().allMatch(t -> t.party().isCountry());
        if (open && at + 1 < events.size()) {
            Event act = events.get(at + 1);
            boolean object = act.trigger().index() - event.trigger().last() <= 3 || act.clause() == event.clause();
            if (isViolent(act.kind()) && object && !act.initiators().isEmpty()) {
                event.targets().clear();
                act.initiators().stream()
                        .filter(a -> !event.isInitiator(a.party()))
                        .forEach(a -> event.addTarget(a.party(), a.mention()));
            }
        }
    }

    /** Whom one act of a sentence is against, the other acts of the same side are against too. */
    private static void enemies(Event event, List<Event> events, Setting setting) {
        if (!event.targets().isEmpty()
                || event.isToll()
                || !AGAINST.contains(event.kind())
                || event.initiators().isEmpty()) {
            return;
        }
        for (Event other : events) {
            boolean same = other != event && !other.isToll() && isViolent(other.kind()) && shares(other, event);
            if (same) {
                other.targets().stream()
                        .filter(t -> t.party().isArmed()
                                && event.initiators().stream()
                                        .noneMatch(i ->
                                                i.party().id().equals(t.party().id())))
                        .forEach(t -> event.addTarget(t.party(), null));
            }
        }
        MentionedSentence sentence = event.sentence();
        for (int i = 1; event.targets().isEmpty() && i < sentence.size(); i++) {
            Mention mention = sentence.mention(i);
            boolean against = sentence.mention(i - 1).isFunction("prep.against") && mention.isActor();
            if (against) {
                setting.party(mention).filter(Party::isArmed).ifPresent(p -> {
                    if (event.initiators().stream()
                            .noneMatch(a -> a.party().id().equals(p.id()))) {
                        event.addTarget(p, mention);
                    }
                });
            }
        }
    }

    private static boolean shares(Event a, Event b) {
        return a.initiators().stream().anyMatch(x -> b.initiators().stream()
                .anyMatch(y -> x.party().id().equals(y.party().id())));
    }

    /** «اتهم النشطاء الجيش بقصف بلدات»: whom the blame names did what it names. */
    private static void accused(List<Event> events, int at) {
        Event event = events.get(at);
        if (at == 0 || !isViolent(event.kind()) || !event.initiators().isEmpty()) {
            return;
        }
        Event blame = events.get(at - 1);
        if (blame.kind().equals("accusation") && event.trigger().mention().preposition() == 'ب') {
            blame.targets().forEach(a -> event.addInitiator(a.party(), a.mention()));
        }
    }

    private static void from(Event before, Event event) {
        if (!isViolent(before.kind())) {
            return;
        }
        boolean sameSubject = event.initiators().isEmpty()
                && (event.trigger().verb() || event.trigger().mention().and())
                && !event.isToll();
        if (sameSubject && !before.initiators().isEmpty()) {
            before.initiators().forEach(a -> event.addInitiator(a.party(), null));
            event.steps().add("the subject of the clause before");
        }
        boolean foes = event.kind().equals("armed_clash") && event.initiators().isEmpty();
        if (foes) {
            before.initiators().forEach(a -> {
                if (event.targets().stream()
                        .noneMatch(t -> t.party().id().equals(a.party().id()))) {
                    event.addInitiator(a.party(), null);
                }
            });
        }
        if (before.kind().equals("territory_seized")
                && event.kind().equals("armed_clash")
                && before.targets().isEmpty()) {
            event.targets().forEach(a -> before.addTarget(a.party(), null));
        }
    }

    /** Who only tells: media and monitors. */
    static boolean isTeller(Party party) {
        return party.form().equals("source") || party.form().equals("unnamed") || TELLING.contains(party.type());
    }

    /** Who cannot fight: media, monitors, bodies of states. */
    static boolean isBystander(Party party) {
        return switch (party.type()) {
            case "international", "monitor", "organisation", "media", "agency", "outlet" ->
                !party.id().equals("us_led_coalition");
            default -> party.form().equals("source");
        };
    }
}
