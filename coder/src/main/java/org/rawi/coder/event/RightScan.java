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
    private final Standing standing;
    private final BetweenSides sides;
    private final Qualities qualities;
    private String preposition = "";
    private String last = "";
    private String owner = "";
    private boolean tollLast;
    private int plain;
    private boolean ended;
    private boolean effect;
    private boolean part;
    private boolean foreign;
    private boolean among;

    RightScan(SupportVerbs support, MentionedSentence sentence, Trigger trigger, Arguments arguments) {
        this.support = support;
        this.sentence = sentence;
        this.trigger = trigger;
        this.arguments = arguments;
        standing = new Standing(support, sentence, trigger);
        sides = new BetweenSides(sentence, trigger, arguments);
        qualities = new Qualities(sentence, trigger, arguments);
    }

    void scan(int stop) {
        read(stop);
        boolean harm = trigger.isToll()
                || trigger.frames().stream().anyMatch(f -> f.settings().containsKey("toll")) && isCountedMen();
        if (harm && trigger.verb() && isKilled()) {
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

    /** «أصيب عنصران من الفصائل»: with their number. */
    private boolean isCountedMen() {
        return arguments.of("agent").stream()
                .allMatch(m -> m.isActor()
                        && m.actor().isPersons()
                        && m.actor().count() > 0
                        && !m.actor().is(ActorValue.Form.PERSON)
                        && !m.actor().type().equals("office"));
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
        part &= !(mention.value() instanceof FunctionValue) && !(mention.value() instanceof PlainValue);
        if (mention.value() instanceof FunctionValue function) {
            function(function.function(), i);
        } else if (mention.value() instanceof PlainValue word) {
            plainWord(word);
        } else if (mention.isPredicate()) {
            foreign |= i > trigger.last() && isOfOtherVerb(mention);
            predicate(mention);
        } else {
            nominal(mention, i);
        }
    }

    private void function(String function, int i) {
        if (preposition.equals("between") && (sides.isSide(i) || function.equals("prep.backed_by"))) {
            sides.pass(i);
            plain = 0;
            return;
        }
        boolean above = plain == 0 && preposition.equals("from") && function.equals("prep.on");
        // «على مجموعة من مقاتلي التنظيم»: the part has the preposition, and the whole stands behind «من»
        boolean isPart = plain == 1 && List.of("on", "against", "with").contains(preposition);
        plain = 0;
        if (above) {
            return;
        }
        switch (function) {
            case "prep.from" -> preposition = isPart || preposition.equals("backer") ? preposition : "from";
            case "prep.in", "prep.on", "prep.against", "prep.with", "prep.to", "prep.for", "prep.about" ->
                preposition = function.substring("prep.".length());
            case "prep.by", "hedge.by" -> preposition = "doer";
            case "prep.based" ->
                preposition = List.of("agent", "first-agent", "doer").contains(last) ? "base" : "in";
            case "prep.fired" -> preposition = "base";
            case "prep.backed_by" ->
                preposition = last.equals("agent") ? "agent" : arguments.hasActor("agent") ? "backer" : "aside";
            case "prep.between" -> preposition = "between";
            case "prep.allied" -> {
                boolean subject = last.isEmpty() && trigger.verb() && !arguments.hasActor("agent");
                owner = subject ? "agent" : last.isEmpty() ? "patient" : last;
            }
            case "prep.held" -> held();
            case "prep.member" -> owner = arguments.tolls().isEmpty() && !last.isEmpty() ? last : "patient";
            case "prep.part" -> part = true;
            case "prep.using" -> preposition = "using";
            case "prep.including" -> {
                preposition = "aside";
                among = true;
            }
            case "prep.about_", "prep.except", "prep.like" -> preposition = "aside";
            case "connector.sides" -> sides.set();
            case "negation", "negation.without", "negation.zero" -> preposition = "aside";
            default -> preposition = preposition.equals("aside") ? "aside" : preposition;
        }
    }

    /** «قرية كانت تحت سيطرة الفصائل»: who holds the place is whom it is taken from, and no party to what else befalls it. */
    private void held() {
        if (trigger.isOnGround() && !last.isEmpty()) {
            owner = "against";
            preposition = "";
        } else {
            preposition = "aside";
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

    /** «قصف صاروخي تصدى له الدفاع الجوي»: a verb behind the noun that tells something else has a subject of its own. */
    private boolean isOfOtherVerb(Mention verb) {
        return (!trigger.verb() || trigger.second() >= 0)
                && support.role(verb).isEmpty()
                && trigger.frames().stream().allMatch(f -> Carrying.isViolent(f.kind()))
                && verb.predicate().isVerb()
                && !verb.predicate().isNoun()
                && !support.isIdle(verb);
    }

    private void nominal(Mention mention, int i) {
        if (plain > 0 && mention.isPlace() && preposition.equals("doer")) {
            preposition = "";
        }
        plain = 0;
        // «مساحات واسعة من تنظيم داعش»: a part of a place, but taken from a party
        preposition = part && mention.isActor() ? "from" : preposition;
        part = false;
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
            thing(mention, thing, i);
        } else if (mention.value() instanceof TollValue toll) {
            if (!preposition.equals("aside") && !toll.among() && !isByMeans(mention, i)) {
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

    /** «أصيب عشرة بقصف روسي», «بقصف لقوات النظام»: whose the fire was by which a verb of effect tells. */
    private boolean isOfMeans(Mention mention, int i) {
        boolean behind = trigger.verb() && trigger.reach() >= 0 && i - 1 == trigger.reach();
        return behind
                && !arguments.hasActor("agent")
                && !mention.and()
                && (mention.preposition() == 0 || mention.preposition() == 'ل');
    }

    private void thing(Mention mention, ThingValue thing, int i) {
        arguments.addThing(mention);
        if (mention.preposition() != 'ب' && !thing.is("weapon")) {
            boolean joined = mention.and() && !standing.beside(i);
            boolean holder = preposition.isEmpty() && standing.isHolding(mention, i);
            boolean subject = standing.isSubject(mention, i) && !arguments.hasActor("agent");
            owner = joined && preposition.isEmpty()
                    ? "patient"
                    : holder ? "aside" : function(mention, subject ? "agent" : "patient");
            last = owner;
            arguments.add(owner, mention);
        }
        preposition = "";
        tollLast = false;
    }

    private void actor(Mention mention, int i) {
        if (standing.apposition(mention, i) || standing.ofAnotherNoun(mention, i)) {
            return;
        }
        if (isOfMeans(mention, i)) {
            arguments.add("agent", mention);
            last = "agent";
            return;
        }
        if (mention.actor().is(ActorValue.Form.ADJECTIVE)) {
            qualities.function(i, owner, preposition.isEmpty(), plain).ifPresent(f -> arguments.add(f, mention));
            return;
        }
        if (foreign && preposition.isEmpty() && owner.isEmpty() && mention.preposition() == 0) {
            return;
        }
        if (standing.isGoneTo(mention)) {
            return;
        }
        String function;
        if (isByMeans(mention, i)) {
            function = "doer";
        } else if (preposition.equals("between")) {
            function = sides.function(mention);
        } else if (among && preposition.equals("from")) {
            function = "aside";
        } else if (tollLast && (preposition.equals("from") || isOfMen(mention, i))) {
            function = "patient";
        } else if (!owner.isEmpty()
                && !mention.and()
                && (preposition.isEmpty() || mention.preposition() == 'ل' || preposition.equals("for"))) {
            function = owner;
            if (standing.isOfHolding(i)) {
                arguments.add("holder", mention);
            }
        } else if (isOfNoun(mention, i)) {
            function = "genitive";
            arguments.add("for", mention);
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

    /** «قصف مدفعي لقوات النظام»: right behind a noun of violence «لـ» says the same as the genitive. */
    private boolean isOfNoun(Mention mention, int i) {
        boolean noun = !trigger.verb() && trigger.second() < 0;
        boolean open = preposition.isEmpty()
                && List.of("agent", "first-agent", "genitive").stream().noneMatch(arguments::hasActor);
        boolean violent = trigger.frames().stream().allMatch(f -> Carrying.isViolent(f.kind()));
        return noun && open && violent && mention.preposition() == 'ل' && i - trigger.last() <= 3 && standing.near(i);
    }

    /** «ثلاثة عناصر لقوات الحكومة»: whose the counted men are. */
    private boolean isOfMen(Mention mention, int i) {
        return mention.preposition() == 'ل'
                && preposition.isEmpty()
                && sentence.mention(i - 1).value() instanceof TollValue toll
                && toll.isForce();
    }

    private boolean isByMeans(Mention mention, int i) {
        return !arguments.hasActor("agent") && standing.byMeans(mention, i);
    }

    /** «أجبر القصف مقاتلي المعارضة»: a noun with the article has no genitive. */
    private boolean isDefinite() {
        return trigger.second() < 0
                && trigger.mention().isPredicate()
                && (trigger.mention().predicate().hasTag("noun")
                        || trigger.mention().predicate().hasTag("masdar"))
                && trigger.mention().predicate().definite();
    }

    private boolean hasArticle(Mention mention) {
        return sentence.sentence().token(mention.first()).folded().startsWith("ال");
    }

    /** The function of an actor with no preposition. */
    private String bare(Mention mention) {
        if (mention.and() && !last.isEmpty()) {
            return last;
        }
        if (effect) {
            return "patient";
        }
        if (!trigger.verb() && tollLast && arguments.hasActor("with")) {
            return "patient";
        }
        if (!trigger.verb() && isDefinite() && !hasArticle(mention)) {
            return "aside";
        }
        if (!trigger.verb()) {
            boolean done = arguments.hasActor("agent") || arguments.hasActor("genitive") || trigger.isOfPronoun();
            return done ? "patient" : "genitive";
        }
        if (new SubjectDoubt(support, sentence, trigger).holds(mention)) {
            return "patient";
        }
        if (tollLast && trigger.isGivenUp() && !arguments.hasActor("agent")) {
            return "agent";
        }
        boolean taken = arguments.hasActor("agent") || !arguments.of("patient").isEmpty() || tollLast;
        return taken ? "patient" : "agent";
    }

    private String function(Mention mention, String otherwise) {
        if (mention.preposition() == 'ل') {
            return "for";
        }
        if (mention.preposition() == 'ب' && !preposition.equals("agent") && !preposition.equals("backer")) {
            return mention.isPlace() ? "in" : "by-means";
        }
        if (!preposition.isEmpty()) {
            return preposition;
        }
        return mention.and() && !last.isEmpty() ? last : otherwise;
    }
}
