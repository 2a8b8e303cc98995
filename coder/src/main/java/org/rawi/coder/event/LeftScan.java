package org.rawi.coder.event;

import java.util.Optional;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.mention.TimeValue;
import org.rawi.coder.mention.TollValue;
import org.rawi.text.Sentence;
import org.rawi.text.Token;

/**
 * What precedes a trigger in its clause: the subject of the verb, or of the verb that governs the noun.
 *
 * <p>«وحدات حماية الشعب انتزعت السيطرة»: the subject of «انتزعت» is who took control. A noun behind a preposition has a subject
 * only from a light verb («قام بقصف», «تعرضت لقصف»).
 */
final class LeftScan {
    private static final int NAME = 5;

    private final SupportVerbs support;
    private final MentionedSentence sentence;
    private final Trigger trigger;
    private final Arguments arguments;
    private int barrier = -1;
    private int from;
    private int quoted;
    private boolean outside;

    LeftScan(SupportVerbs support, MentionedSentence sentence, Trigger trigger, Arguments arguments) {
        this.support = support;
        this.sentence = sentence;
        this.trigger = trigger;
        this.arguments = arguments;
    }

    void scan(int first) {
        from = first;
        String role = role();
        boolean found = false;
        boolean beyond = false;
        for (int i = trigger.index() - 1; i >= from; i--) {
            Mention mention = sentence.mention(i);
            if (mention.isMark()) {
                String mark = ((PlainValue) mention.value()).folded();
                if ("-–—".contains(mark)) {
                    return;
                }
                quote(mark, i);
            }
            if (mention.isFunction("negation") && trigger.index() - i <= 2) {
                arguments.negate();
            } else if (mention.isActor() && !mention.actor().is(ActorValue.Form.ADJECTIVE) && i > barrier) {
                found |= (!outside || isNamedBeforeQuote(i)) && actor(mention, i, role, found);
            } else if (isOther(mention)) {
                beyond = true;
            } else if (mention.isPlace()) {
                if (!beyond) {
                    place(mention, i);
                }
            } else if (mention.value() instanceof TimeValue) {
                arguments.addTime(mention);
            } else if (mention.value() instanceof TollValue toll && !toll.among()) {
                arguments.addToll(mention);
            } else if (mention.value() instanceof ThingValue thing) {
                arguments.addThing(mention);
                if (thing.owned() && role.equals("patient")) {
                    arguments.add("patient", mention);
                }
            }
        }
    }

    /** «استهدف بلدة كفرتعال، كما قصف»: what stands before the verb before belongs to that one. */
    private boolean isOther(Mention mention) {
        return trigger.verb()
                && mention.isPredicate()
                && mention.predicate().isVerb()
                && !mention.predicate().isNoun()
                && support.role(mention).isEmpty();
    }

    /** Who stands before the quotation that the trigger stands in is no subject of it: «وقال المرصد «خطف …»». */
    private void quote(String mark, int at) {
        boolean closes = "»”".contains(mark) || "«“".contains(mark) && isLoose(at);
        quoted += closes ? 1 : "«“".contains(mark) ? -1 : 0;
        outside |= quoted < 0;
    }

    /** «أكدوا أن المعارضة «صدت محاولة»»: a quotation that opens at the verb leaves the subject behind «أن» outside. */
    private boolean isNamedBeforeQuote(int at) {
        int next = at + 1;
        while (next < trigger.index() && sentence.mention(next).value() instanceof PlainValue word && !word.mark()) {
            next++;
        }
        boolean opened = next == trigger.index() - 1 && sentence.mention(next).isMark();
        return trigger.verb() && opened && at > 0 && sentence.mention(at - 1).isFunction("complementizer");
    }

    /** «تنظيم «داعش « بخطف»: a mark with space behind it and none opened before it closes, whatever its shape. */
    private boolean isLoose(int at) {
        int token = sentence.mention(at).first();
        Sentence words = sentence.sentence();
        boolean spaced = token + 1 < words.size()
                && words.token(token + 1).start() > words.token(token).end();
        for (int i = token - 1; spaced && i >= Math.max(0, token - NAME); i--) {
            if (words.token(i).type() == Token.Type.MARK) {
                return "«“".contains(words.token(i).folded());
            }
        }
        return false;
    }

    /** What a subject to the left is to the event; empty where it is nothing to it. */
    private String role() {
        if (trigger.verb()) {
            return trigger.second() >= 0 ? "first-agent" : "agent";
        }
        int at = trigger.index();
        boolean behindPreposition =
                trigger.mention().preposition() != 0 && trigger.mention().preposition() != 'ب'
                        || at > 0 && sentence.mention(at - 1).isFunction("prep");
        for (int i = at - 1; i >= from; i--) {
            Mention mention = sentence.mention(i);
            if (mention.isPredicate()) {
                // «أعلن الجيش مقتل عشرة»: who tells of the dead has not killed them by that
                if (trigger.isToll() && support.isReporting(mention)) {
                    return "";
                }
                Optional<String> light = support.role(mention);
                if (light.isPresent()) {
                    boolean own = light.get().equals("patient") && hasSubject(i);
                    barrier = mention.predicate().isVerb() && isFinite(i) && !own ? -1 : i;
                    return light.get().equals("passive") ? "patient" : light.get();
                }
                boolean governs =
                        mention.predicate().isVerb() && !mention.predicate().isNoun() && !support.isIdle(mention);
                return governs
                                && !behindPreposition
                                && !isOfWord(at)
                                && !trigger.mention().and()
                        ? "agent"
                        : "";
            }
        }
        return isStated() ? "agent" : "";
    }

    /** «روسيا مسؤولة عن الانفجار»: very words with nothing between say what whoever stands right before them is. */
    private boolean isStated() {
        Mention word = trigger.mention();
        int at = trigger.index();
        return trigger.second() < 0
                && word.isPredicate()
                && word.preposition() == 0
                && !word.and()
                && word.predicate().entries().stream().allMatch(e -> e.tag().equals("word"))
                && at > from
                && sentence.mention(at - 1).isActor();
    }

    /** «أزالت موسكو آثار الهجوم»: the noun is the genitive of what the verb has for its object. */
    private boolean isOfWord(int at) {
        Mention before = sentence.mention(at - 1);
        boolean word = before.value() instanceof PlainValue plain && !plain.mark()
                || before.value() instanceof ThingValue && before.preposition() == 0;
        return word
                && trigger.mention().isPredicate()
                && trigger.mention().predicate().definite();
    }

    /** «إذ تعرضت بلدة بداما لقصف»: the light verb has its subject right behind it, and who stands before it is another's. */
    private boolean hasSubject(int verb) {
        Mention next = sentence.mention(verb + 1);
        boolean nominal = next.isPlace() || next.isActor() || next.value() instanceof ThingValue;
        return nominal && verb + 1 < trigger.index() && next.preposition() == 0;
    }

    private boolean actor(Mention mention, int i, String role, boolean found) {
        boolean bare = mention.preposition() == 0
                        && (i == 0 || !sentence.mention(i - 1).isFunction("prep") && !isToldBy(i))
                || isHolder(mention, i);
        if (i > 0 && sentence.mention(i - 1).isFunction("prep.backed_by") && role.equals("agent")) {
            arguments.add("backer", mention);
            return false;
        }
        if (trigger.verb() && isSource(i) && !arguments.hasActor("agent")) {
            arguments.add("doer", mention);
            return true;
        }
        boolean ofCounted = i > 1
                && sentence.mention(i - 1).isFunction("prep.from")
                && sentence.mention(i - 2).value() instanceof TollValue;
        if (ofCounted) {
            arguments.add(trigger.isActive() ? "agent" : "patient", mention);
            return trigger.isActive();
        }
        if (!bare || role.isEmpty() || found && !joins(i)) {
            return false;
        }
        boolean counted = i > 0 && sentence.mention(i - 1).value() instanceof TollValue;
        if (counted) {
            arguments.add(trigger.isActive() ? "agent" : "patient", mention);
            return trigger.isActive();
        }
        boolean right = !found && trigger.verb() && arguments.hasActor(role);
        if (right && (role.equals("agent") || role.equals("first-agent") && i == trigger.index() - 1)) {
            arguments.move(role, "patient");
        }
        boolean aside = role.equals("place") || role.equals("event") || role.equals("effect");
        arguments.add(aside ? "aside" : role, mention);
        return true;
    }

    /** «بحسب البيان فقد رحب الرئيس»: whose telling it is stands behind the words that say so, and does not act. */
    private boolean isToldBy(int i) {
        Mention before = sentence.mention(i - 1);
        return before.isPredicate() && !before.predicate().isVerb() && support.isReporting(before);
    }

    /** «قذائف مصدرها مواقع قسد استهدفت المدينة»: whoever «من قبل» names before the verb acts. */
    private boolean isSource(int i) {
        int at = i > 1 && sentence.mention(i - 1).value() instanceof ThingValue ? i - 2 : i - 1;
        return at > from
                && sentence.mention(at).isFunction("prep.by")
                && sentence.mention(at - 1).value() instanceof ThingValue thing
                && thing.is("weapon");
    }

    /** «رتل للجيش تعرض»: who has what stands as the subject. */
    private boolean isHolder(Mention mention, int i) {
        boolean held =
                i > 0 && mention.preposition() == 'ل' && sentence.mention(i - 1).value() instanceof ThingValue;
        return held && (i == 1 || !sentence.mention(i - 2).isFunction("prep")) && (!trigger.verb() || opens(i - 1));
    }

    /** Whether no verb of the clause stands before it. */
    private boolean opens(int index) {
        for (int i = index - 1; i >= from; i--) {
            Mention before = sentence.mention(i);
            if (before.isPredicate() && before.predicate().isVerb()) {
                return false;
            }
        }
        return true;
    }

    /** «أكد ناشطون تعرض مناطق للقصف»: who stands before a masdar is the subject of another verb. */
    private boolean isFinite(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
            if (sentence.mention(i).isPredicate() && support.isReporting(sentence.mention(i))) {
                return false;
            }
            if (sentence.mention(i).isFunction("complementizer")) {
                return true;
            }
        }
        return true;
    }

    /** «الجيش ومجموعات الدفاع الشعبية»: the actor before a joined one is subject too. */
    private boolean joins(int i) {
        for (int k = i + 1; k < trigger.index(); k++) {
            Mention next = sentence.mention(k);
            if (next.isActor()) {
                return next.and();
            }
            if (!next.isMark()) {
                return false;
            }
        }
        return false;
    }

    private void place(Mention mention, int i) {
        boolean from = i > 0 && sentence.mention(i - 1).isFunction("prep.from");
        boolean to = i > 0 && sentence.mention(i - 1).isFunction("prep.to");
        if (i > 0 && sentence.mention(i - 1).isFunction("prep.fired")) {
            return;
        }
        boolean based = i > 1
                && sentence.mention(i - 1).isFunction("prep.based")
                && sentence.mention(i - 2).isActor();
        arguments.add(based ? "base" : from ? "from" : to ? "to" : "in", mention);
    }
}
