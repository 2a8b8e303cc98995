package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.mention.TollValue;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;
import org.rawi.knowledge.frame.Frame;
import org.rawi.model.Modality;

/** Fills the roles of an event from the arguments of its trigger, as its frame says. Stateless and thread-safe. */
final class Filling {
    private static final Set<String> SPOKEN = SpeechActs.and("agreement", "sanction");
    private static final Set<String> STRUCK = Set.of(
            "air_strike", "shelling", "attack", "bombing", "suicide_bombing", "equipment_destroyed", "armed_clash");

    private static final Set<String> SUFFERED =
            Set.of("recruitment", "restriction", "release", "evacuation_order", "aid_blocked", "torture");

    private static final Set<String> HELD =
            Set.of("abduction", "arrest", "torture", "sexual_violence", "death_in_custody");

    private static final int NEAR = 8;
    private static final Party UNIDENTIFIED =
            new Party("unidentified_armed_group", "unidentified", "reference", "", false, "lexicon/people.tsv");

    private Filling() {}

    static Event event(
            Frame frame,
            MentionedSentence sentence,
            int index,
            Trigger trigger,
            int clause,
            Arguments args,
            Setting setting) {
        args.move("genitive", genitive(frame, trigger, args, sentence, setting));
        Event event = new Event(frame, sentence, index, trigger, clause);
        boolean speech = SPOKEN.contains(frame.kind());
        List<String> doers = new ArrayList<>(frame.functions("initiator"));
        if (!doers.isEmpty()) {
            doers.add("doer");
        }
        if (speech && doers.contains("first-agent") && args.hasActor("first-agent")) {
            doers.remove("agent");
        }
        // «منعت الجبهة المدنيين من الخروج»; «قطع الأهالي الطريق» they do themselves
        boolean suffered = SUFFERED.contains(frame.kind())
                && (!frame.kind().equals("restriction")
                        || doers.stream()
                                .flatMap(f -> actors(args.of(f), setting, false).stream())
                                .anyMatch(a -> !isPeople(a.party())));
        for (String function : doers) {
            actors(args.of(function), setting, speech && !function.equals("in")).stream()
                    .filter(a -> !frame.kind().equals("displacement") || !isPeople(a.party()))
                    .filter(a -> !Carrying.isViolent(frame.kind())
                            || !Carrying.isBystander(a.party()) && !isPeople(a.party()))
                    .filter(a -> !suffered || !isPeople(a.party()))
                    .forEach(a -> event.addInitiator(side(frame, a.party(), setting), a.mention()));
        }
        if (suffered && event.targets().isEmpty()) {
            doers.stream()
                    .flatMap(f -> actors(args.of(f), setting, false).stream())
                    .filter(a -> isPeople(a.party()))
                    .forEach(a -> event.addTarget(a.party(), a.mention()));
        }
        homelands(event);
        backers(frame, args, setting, event);
        keepers(frame, args, sentence, setting, event);
        for (String function : frame.functions("target")) {
            for (Event.Actor actor : targets(args.of(function), setting, speech && !function.equals("in"), event)) {
                Party party = side(frame, actor.party(), setting);
                boolean struck = !Carrying.isViolent(frame.kind()) || canBeStruck(actor, trigger, sentence);
                if (!event.isInitiator(party) && struck) {
                    event.addTarget(party, actor.mention());
                }
            }
        }
        event.split(args.isBetween());
        PlaceRoles.fill(frame, args, event, sentence);
        event.times().addAll(args.times());
        event.things().addAll(args.things());
        String effect =
                frame.settings().getOrDefault("toll", frame.settings().getOrDefault("casualties", trigger.harm()));
        Optional<Mention> armed = event.initiators().isEmpty() && Carrying.isViolent(frame.kind())
                ? Victims.actors(args.tolls(), trigger, sentence)
                : Optional.empty();
        armed.ifPresent(m -> event.addInitiator(UNIDENTIFIED, m));
        args.tolls().removeIf(m -> armed.filter(m::equals).isPresent());
        ofTheirs(event);
        for (Mention toll : effect == null ? args.tolls() : Victims.of(args.tolls(), trigger, sentence)) {
            event.tolls().add(new Event.Toll(toll, effect, sentence, ""));
        }
        if (effect != null && event.targets().isEmpty() && event.tolls().isEmpty()) {
            frame.functions("target").stream()
                    .flatMap(f -> args.of(f).stream())
                    .filter(m -> isUnnamedMan(m, setting))
                    .forEach(m -> event.tolls().add(new Event.Toll(m, effect, sentence, "")));
        }
        if (args.isNegated()) {
            event.modality(Modality.DENIED);
        }
        return event;
    }

    /** «سيطر الجيش على القرية بإسناد من لواء القدس»: who fights on the ground beside the one that acts, acts too. */
    private static void backers(Frame frame, Arguments args, Setting setting, Event event) {
        if (!Carrying.isOnGround(frame.kind()) || event.initiators().isEmpty()) {
            return;
        }
        actors(args.of("backer"), setting, false).stream()
                .filter(a -> a.party().isArmed() && !a.party().flies())
                .forEach(a -> event.addInitiator(a.party(), a.mention()));
    }

    /** «خُطف على حاجز للجبهة», «قضى تحت التعذيب في سجن لقسد»: whose the checkpoint or the prison is at which people are taken or held. */
    private static void keepers(Frame frame, Arguments args, MentionedSentence sentence, Setting setting, Event event) {
        if (!HELD.contains(frame.kind()) || !event.initiators().isEmpty()) {
            return;
        }
        int first = event.trigger().last() + 1;
        for (int i = first; i + 1 < Math.min(sentence.size(), first + NEAR); i++) {
            Mention keep = sentence.mention(i);
            if (keep.isFunction("complementizer") || keep.isFunction("connector")) {
                return;
            }
            boolean led = sentence.mention(i - 1).isFunction("prep.on")
                    || sentence.mention(i - 1).isFunction("prep.in")
                    || keep.preposition() == 'ب';
            if (led && isKeep(keep)) {
                int at = sentence.mention(i + 1).isFunction("prep.allied") ? i + 2 : i + 1;
                if (at < sentence.size() && sentence.mention(at).isActor()) {
                    Mention owner = sentence.mention(at);
                    setting.party(owner)
                            .map(p -> side(frame, p, setting))
                            .filter(p -> p.isArmed() || p.isOfState())
                            .ifPresent(p -> {
                                event.addInitiator(p, owner);
                                args.drop(owner);
                            });
                }
                return;
            }
        }
    }

    private static boolean isKeep(Mention mention) {
        return mention.value() instanceof ThingValue thing
                && (thing.what().equals("checkpoint") || thing.what().equals("prison"));
    }

    /** «قصف المعارضة»: of a political body its armed men fight. */
    private static Party side(Frame frame, Party party, Setting setting) {
        return Carrying.isViolent(frame.kind()) ? setting.armedWing(party) : party;
    }

    /** «متطرفين تابعين للتنظيم»: armed men whose group is named behind them are that group. */
    private static void ofTheirs(Event event) {
        for (List<Event.Actor> side : List.of(event.initiators(), event.targets())) {
            side.removeIf(a -> a.party().type().equals("unidentified") && isOfNamed(a, side, event.sentence()));
        }
    }

    private static boolean isOfNamed(Event.Actor men, List<Event.Actor> side, MentionedSentence sentence) {
        int at = men.mention() == null ? -1 : sentence.mentions().indexOf(men.mention());
        for (int i = at + 1; at >= 0 && i < Math.min(sentence.size(), at + 3); i++) {
            Mention next = sentence.mention(i);
            if (side.stream().anyMatch(a -> next.equals(a.mention()))) {
                Mention link = sentence.mention(i - 1);
                return link.isFunction("prep.allied")
                        || link.isFunction("prep.member")
                        || link.isFunction("prep.from")
                        || next.preposition() == 'ل';
            }
        }
        return false;
    }

    /** «مقتل القائد» is who is acted on, and so is «خطف القائد»; in «خطف المسلحين القائد» the object stands behind. */
    private static String genitive(
            Frame frame, Trigger trigger, Arguments args, MentionedSentence sentence, Setting setting) {
        if (isStruck(frame, trigger, args, sentence, setting)) {
            return "patient";
        }
        String genitive = frame.settings().getOrDefault("genitive", "agent");
        boolean counted = args.of("genitive").stream()
                .filter(g -> setting.party(g).filter(Party::isArmed).isPresent())
                .anyMatch(g -> args.tolls().stream().anyMatch(t -> isPeople(t) && !t.and() && t.first() > g.first()));
        boolean object = !frame.settings().containsKey("toll")
                && (args.hasActor("patient") || counted)
                && !args.hasActor("agent");
        return object ? "agent" : genitive;
    }

    /** «أعلن الجيش استهداف المسلحين», «استهداف المدنيين»: what a force tells of doing, it does to the genitive; people are struck. */
    private static boolean isStruck(
            Frame frame, Trigger trigger, Arguments args, MentionedSentence sentence, Setting setting) {
        List<Party> genitive = parties(args, "genitive", setting);
        boolean open = STRUCK.contains(frame.kind())
                && !frame.kind().equals("armed_clash")
                && !trigger.verb()
                && !genitive.isEmpty()
                && args.of("patient").stream().allMatch(Filling::isBesidePlace);
        int at = trigger.index();
        boolean object = at > 0
                && trigger.mention().preposition() == 0
                && (sentence.mention(at - 1).isActor()
                        || sentence.mention(at - 1).isPredicate());
        boolean told = object
                && parties(args, "agent", setting).stream()
                        .anyMatch(p -> (p.isArmed() || p.isOfState() || p.isCountry())
                                && genitive.stream().noneMatch(g -> g.id().equals(p.id())));
        return open && (told || genitive.stream().allMatch(Filling::isPeople));
    }

    /** «في محيط بلدة», «قرب بلدة» say where and are struck by nobody. */
    private static boolean isBesidePlace(Mention mention) {
        return mention.isPlace() && !mention.place().relation().equals("at");
    }

    private static List<Party> parties(Arguments args, String function, Setting setting) {
        return args.of(function).stream()
                .filter(Mention::isActor)
                .flatMap(m -> setting.party(m).stream())
                .toList();
    }

    /** «أعلن الرئيس التركي انسحاب بلاده»: who acts in office acts for it already. */
    private static void homelands(Event event) {
        event.initiators()
                .removeIf(a -> a.party().form().equals("homeland")
                        && event.initiators().stream()
                                .anyMatch(o -> !o.party().form().equals("homeland")
                                        && o.party().id().startsWith(a.party().country() + ".")));
    }

    /** «عدد من عناصر الميليشيا», «القيادي السابق»: men of nobody known are dead all the same. */
    private static boolean isUnnamedMan(Mention mention, Setting setting) {
        if (!mention.isActor() || setting.party(mention).filter(Party::isNamed).isPresent()) {
            return false;
        }
        ActorValue actor = mention.actor();
        return actor.isPersons()
                || actor.is(ActorValue.Form.REFERENCE) && actor.type().equals("office");
    }

    /** Media and monitors are not struck where they only tell; a bare country far from the verb is no target. */
    private static boolean canBeStruck(Event.Actor actor, Trigger trigger, MentionedSentence sentence) {
        Party party = actor.party();
        boolean stray = party.isCountry()
                && actor.mention().isActor()
                && sentence.mentions().indexOf(actor.mention()) - trigger.last() > 3
                && actor.mention().preposition() == 0;
        boolean capital = actor.mention().isActor() && actor.mention().actor().is(ActorValue.Form.CAPITAL);
        return !Carrying.isTeller(party) && !stray && !capital;
    }

    private static boolean isPeople(Mention toll) {
        return toll.value() instanceof TollValue value && value.people();
    }

    /** Civilians strike nobody; where words put them first they are who was struck. */
    private static boolean isPeople(Party party) {
        return party.type().equals("people") || party.id().equals("civilians");
    }

    /** Those acted on, the owners of «مواقعهم» among them: never who acts, since nobody strikes what is his. */
    private static List<Event.Actor> targets(List<Mention> mentions, Setting setting, boolean speech, Event event) {
        List<Event.Actor> actors = actors(mentions, setting, speech);
        if (actors.isEmpty() && STRUCK.contains(event.kind())) {
            mentions.stream()
                    .filter(m -> m.value() instanceof ThingValue)
                    .flatMap(m -> setting.owners(m).stream()
                            .filter(p -> p.isArmed() && !event.isInitiator(p))
                            .limit(1)
                            .map(p -> new Event.Actor(p, m)))
                    .findFirst()
                    .ifPresent(actors::add);
        }
        return actors;
    }

    private static List<Event.Actor> actors(List<Mention> mentions, Setting setting, boolean speech) {
        List<Event.Actor> actors = new ArrayList<>();
        for (Mention mention : mentions) {
            boolean land =
                    speech && mention.isPlace() && mention.place().relation().equals("at");
            Optional<Party> party =
                    mention.isActor() ? setting.party(mention) : land ? setting.government(mention) : Optional.empty();
            party.ifPresent(p -> p.each().forEach(one -> actors.add(new Event.Actor(one, mention))));
        }
        return actors;
    }
}
