package org.rawi.coder.event;

import java.util.List;
import java.util.Optional;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.FunctionValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.mention.TollValue;

/** What follows the trigger. */
final class RightScan {
    private final SupportVerbs support;
    private final MentionedSentence sentence;
    private final Trigger trigger;
    private final Arguments arguments;
    private String preposition = "";
    private String last = "";
    private String owner = "";
    private boolean tollLast;
    private int plain;
    private boolean sides;
    private boolean ended;
    private boolean effect;
    private int betweens;

    RightScan(SupportVerbs support, MentionedSentence sentence, Trigger trigger, Arguments arguments) {
        this.support = support;
        this.sentence = sentence;
        this.trigger = trigger;
        this.arguments = arguments;
    }

    void scan(int stop) {
        read(stop);
        if (trigger.isToll() && trigger.verb() && isKilled()) {
            arguments.move("agent", "patient");
        }
    }

    /** «قتل عنصر من الجيش», «قتل عنصران من الجيش وستة من الفصائل»: men behind the verb with no object behind them are the dead. */
    private boolean isKilled() {
        boolean men = arguments.of("agent").stream()
                .anyMatch(m -> m.isActor()
                        && m.actor().isPersons()
                        && m.first() > trigger.mention().first());
        boolean object = arguments.of("patient").stream().anyMatch(m -> !isOfCounted(m))
                || arguments.tolls().stream().anyMatch(m -> !m.and());
        return men && !object;
    }

    /** «وستة من الفصائل»: whose the counted men are. */
    private boolean isOfCounted(Mention mention) {
        int at = sentence.mentions().indexOf(mention);
        return at > 1
                && sentence.mention(at - 1).isFunction("prep.from")
                && sentence.mention(at - 2).value() instanceof TollValue;
    }

    private void read(int stop) {
        for (int i = trigger.index() + 1; i < stop && !ended; i++) {
            if (i == trigger.second()) {
                arguments.move("agent", "first-agent");
                reset();
                continue;
            }
            take(sentence.mention(i), i);
        }
    }

    private void reset() {
        preposition = "";
        last = "";
        owner = "";
        plain = 0;
    }

    private void take(Mention mention, int i) {
        if (mention.value() instanceof FunctionValue function) {
            function(function.function());
        } else if (mention.value() instanceof PlainValue word) {
            plainWord(word);
        } else if (mention.isPredicate()) {
            predicate(mention);
        } else {
            nominal(mention, i);
        }
    }

    private void function(String function) {
        boolean above = plain == 0 && preposition.equals("from") && function.equals("prep.on");
        // «على مجموعة من مقاتلي التنظيم»: the part has the preposition, and the whole stands behind «من»
        boolean isPart = plain == 1 && List.of("on", "against", "with").contains(preposition);
        plain = 0;
        if (above) {
            return;
        }
        switch (function) {
            case "prep.from" -> preposition = isPart ? preposition : "from";
            case "prep.in", "prep.on", "prep.against", "prep.with", "prep.to", "prep.for", "prep.about" ->
                preposition = function.substring("prep.".length());
            case "prep.by" -> preposition = "doer";
            case "prep.backed_by" -> preposition = last.equals("agent") ? "agent" : "aside";
            case "prep.between" -> preposition = "between";
            case "prep.allied" -> {
                boolean subject = last.isEmpty() && trigger.verb() && !arguments.hasActor("agent");
                owner = subject ? "agent" : last.isEmpty() ? "patient" : last;
            }
            case "prep.using" -> preposition = "using";
            case "prep.including", "prep.about_", "prep.except", "prep.like" -> preposition = "aside";
            case "connector.sides" -> sides = true;
            case "negation", "negation.without", "negation.zero" -> preposition = "aside";
            default -> preposition = preposition.equals("aside") ? "aside" : preposition;
        }
    }

    private void plainWord(PlainValue word) {
        if (word.mark()) {
            if ("،,".contains(word.folded())) {
                preposition = preposition.equals("between") ? preposition : "";
                tollLast = false;
            }
        } else if (++plain > 3 && !preposition.equals("between")) {
            preposition = "";
            owner = "";
        }
    }

    /** «غارات نفذتها مقاتلات تركية»: the subject of a light verb after the noun is the agent. */
    private void predicate(Mention mention) {
        if (support.isReporting(mention)) {
            ended = true;
            return;
        }
        Optional<String> role = support.role(mention);
        boolean carried = role.isPresent()
                && mention.predicate().isVerb()
                && !role.get().equals("agent")
                && !role.get().equals("effect");
        if (carried && mention.predicate().pronoun()) {
            preposition = "";
        }
        if (role.filter("effect"::equals).isPresent() && mention.predicate().isVerb()) {
            effect = true;
            preposition = "";
            owner = "";
        } else if (role.isPresent() && mention.predicate().isVerb()) {
            preposition = role.get().equals("agent") && mention.predicate().pronoun() ? "agent" : "";
            owner = "";
        }
    }

    private void nominal(Mention mention, int i) {
        if (plain > 0 && mention.isPlace() && preposition.equals("doer")) {
            preposition = "";
        }
        plain = 0;
        if (mention.isActor()) {
            actor(mention, i);
        } else if (mention.isPlace()) {
            String function = function(mention, mention.and() && !last.isEmpty() ? last : "patient");
            function = function.equals("between") ? "in" : function.equals("for") ? "patient" : function;
            arguments.add(function, mention);
            last = function;
            preposition = "";
            tollLast = false;
        } else if (mention.value() instanceof ThingValue thing) {
            thing(mention, thing);
        } else if (mention.value() instanceof TollValue toll) {
            if (!preposition.equals("aside") && !toll.among() && !byMeans(mention, i)) {
                arguments.addToll(mention);
                last = function(mention, "patient");
                if (last.equals("on")) {
                    arguments.add(last, mention);
                }
                tollLast = true;
            }
            preposition = "";
        } else {
            arguments.addTime(mention);
        }
    }

    private void thing(Mention mention, ThingValue thing) {
        arguments.addThing(mention);
        if (mention.preposition() != 'ب' && !thing.is("weapon")) {
            owner = function(mention, "patient");
            last = owner;
            arguments.add(owner, mention);
        }
        preposition = "";
        tollLast = false;
    }

    private void actor(Mention mention, int i) {
        if (apposition(mention, i) || ofAnotherNoun(mention, i)) {
            return;
        }
        if (mention.actor().is(ActorValue.Form.ADJECTIVE)) {
            if (i > 0 && sentence.mention(i - 1).value() instanceof ThingValue && !owner.isEmpty()) {
                arguments.add(owner, mention);
                return;
            }
            if (i > 0 && sentence.mention(i - 1).value() instanceof TollValue toll && isForce(toll)) {
                arguments.add("patient", mention);
                return;
            }
            boolean noun = !trigger.verb() || trigger.second() >= 0;
            boolean beside = i > 0
                    && sentence.mention(i - 1).isActor()
                    && sentence.mention(i - 1).actor().is(ActorValue.Form.ADJECTIVE);
            boolean near = i - trigger.last() <= 3 && noun;
            if (near && (!arguments.hasActor("agent") || beside) && preposition.isEmpty()) {
                arguments.add("agent", mention);
            }
            return;
        }
        String function;
        if (byMeans(mention, i)) {
            function = "doer";
        } else if (preposition.equals("between")) {
            function = between(mention);
        } else if (tollLast && preposition.equals("from")) {
            function = "patient";
        } else if (!owner.isEmpty()
                && !mention.and()
                && (preposition.isEmpty() || mention.preposition() == 'ل' || preposition.equals("for"))) {
            function = owner;
        } else {
            function = function(mention, bare(mention));
        }
        arguments.add(function, mention);
        last = function;
        if (!preposition.equals("between")) {
            preposition = "";
        }
        tollLast = false;
    }

    /** «للمطالبة بإسقاط النظام», «وقف قصف النظام»: the genitive of another masdar is no party to this event. */
    private boolean ofAnotherNoun(Mention mention, int i) {
        Mention before = sentence.mention(i - 1);
        return before.isPredicate()
                && i - 1 > trigger.last()
                && !mention.and()
                && mention.preposition() == 0
                && before.predicate().hasTag("masdar")
                && !before.predicate().isVerb()
                && !before.predicate().definite()
                && !before.predicate().pronoun()
                && support.role(before).isEmpty();
    }

    /** «قتلوا برصاص قوات النظام», «بنيران الفصائل»: whose fire it was. */
    private boolean byMeans(Mention mention, int i) {
        if (i == 0 || mention.and() || mention.preposition() != 0 || arguments.hasActor("agent")) {
            return false;
        }
        Mention means = sentence.mention(i - 1);
        boolean thing = means.value() instanceof ThingValue value && value.is("weapon");
        boolean word = means.isPredicate()
                && !means.predicate().isVerb()
                && !means.predicate().definite();
        boolean construct = !sentence.sentence().token(means.end() - 1).folded().startsWith("ال");
        return means.preposition() == 'ب' && construct && (thing || word) && !means.equals(trigger.mention());
    }

    /** «جنديان تركيان» are of the Turkish forces. */
    private static boolean isForce(TollValue toll) {
        return "soldiers".equals(toll.group()) || "fighters".equals(toll.group()) || "police".equals(toll.group());
    }

    /** «الرئيس التركي رجب طيب أردوغان»: the name after the office is the office. */
    private boolean apposition(Mention mention, int i) {
        if (mention.and() || mention.preposition() != 0 || !mention.actor().is(ActorValue.Form.PERSON) || i == 0) {
            return false;
        }
        Mention before = sentence.mention(i - 1);
        return before.isActor() && !before.actor().is(ActorValue.Form.ADJECTIVE) && i - 1 > trigger.index();
    }

    /** «واتهم مكتب المدينة الإعلامي الجيش»: words that no table has stand between the verb and the actor. */
    private boolean hasUnknownSubject(Mention mention) {
        int words = 0;
        int at = trigger.last() + 1;
        while (at < sentence.size() && !sentence.mention(at).equals(mention)) {
            Mention between = sentence.mention(at++);
            if (between.value() instanceof PlainValue word && !word.mark()) {
                words++;
            } else if (!between.isMark()) {
                return false;
            }
        }
        return words >= 2;
    }

    /** «واتهم روسيا», «واتهموا دمشق»: a masculine or plural verb does not have a country for its subject. */
    private boolean disagrees(Mention mention) {
        if (!trigger.mention().isPredicate()) {
            return false;
        }
        String word = sentence.sentence().token(trigger.mention().first()).folded();
        boolean plural = word.endsWith("وا") || word.endsWith("ون");

        boolean present = trigger.mention().predicate().hasTag("present")
                && !trigger.mention().predicate().hasTag("past");
        boolean feminine =
                present ? word.contains("ت") && !word.startsWith("ي") && !word.startsWith("وي") : word.endsWith("ت");
        return plural || mention.actor().isFeminineLand() && !feminine;
    }

    private String between(Mention mention) {
        if (sides && mention.and() || betweens > 0 && !sides && mention.and() && !sidesAhead(mention)) {
            return "with";
        }
        betweens++;
        arguments.markBetween();
        return "agent";
    }

    private boolean sidesAhead(Mention mention) {
        int index = sentence.mentions().indexOf(mention);
        for (int i = index + 1; i < Math.min(sentence.size(), index + 6); i++) {
            if (sentence.mention(i).isFunction("connector.sides")) {
                return true;
            }
        }
        return false;
    }

    /** The function of an actor with no preposition. */
    private String bare(Mention mention) {
        if (mention.and() && !last.isEmpty()) {
            return last;
        }
        if (effect) {
            return "patient";
        }
        if (!trigger.verb()) {
            return arguments.hasActor("agent") || arguments.hasActor("genitive") ? "patient" : "genitive";
        }
        if (disagrees(mention) || hasUnknownSubject(mention)) {
            return "patient";
        }
        boolean taken = arguments.hasActor("agent") || !arguments.of("patient").isEmpty() || tollLast;
        return taken ? "patient" : "agent";
    }

    private String function(Mention mention, String otherwise) {
        if (mention.preposition() == 'ل') {
            return "for";
        }
        if (mention.preposition() == 'ب') {
            return mention.isPlace() ? "in" : "by-means";
        }
        if (!preposition.isEmpty()) {
            return preposition;
        }
        return mention.and() && !last.isEmpty() ? last : otherwise;
    }
}
