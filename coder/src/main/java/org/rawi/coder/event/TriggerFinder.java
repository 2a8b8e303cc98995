package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PredicateValue;
import org.rawi.coder.mention.TimeValue;
import org.rawi.knowledge.Lexicon;
import org.rawi.knowledge.frame.Frame;

/** Finds the words of a sentence that open frames. Immutable and thread-safe. */
final class TriggerFinder {
    /** How many mentions a second part may stand behind its first, those of place and time not counted. */
    private static final int REACH = 6;

    /** What a second part does not stand behind: «استهدف سيارة، إضافة إلى إصابة اثنين بقصف» is no «استهدف بقصف». */
    private static final Set<String> CUTS =
            Set.of("complementizer", "relative", "relative.subject", "connector.cause", "connector.result");

    private final Map<String, List<Frame>> byKey = new HashMap<>();
    private final Openings openings;

    TriggerFinder(List<Frame> frames) {
        openings = new Openings(frames);
        for (Frame frame : frames) {
            for (String key : frame.triggers()) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(frame);
            }
        }
    }

    List<Trigger> find(MentionedSentence sentence) {
        List<Trigger> triggers = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Mention mention = sentence.mention(i);
            List<Frame> opened = openings.at(sentence, i);
            if (mention.isPredicate()) {
                collect(sentence, i, mention.predicate(), triggers);
            }
            if (!opened.isEmpty()) {
                triggers.add(new Trigger(i, mention, -1, opened, false));
            }
        }
        return triggers;
    }

    private void collect(MentionedSentence sentence, int at, PredicateValue predicate, List<Trigger> triggers) {
        boolean verb = isVerbHere(sentence, at, predicate);
        List<Frame> single = new ArrayList<>();
        Map<Integer, List<Frame>> paired = new HashMap<>();
        for (Lexicon.Entry entry : predicate.entries()) {
            boolean verbal = entry.tag().equals("past") || entry.tag().equals("present");
            if (verbal && !verb && predicate.isNoun()) {
                continue;
            }
            for (Frame frame : byKey.getOrDefault(entry.key(), List.of())) {
                if (!frame.hasTwoParts()) {
                    addOnce(single, frame);
                } else {
                    int second = second(sentence, at, frame);
                    if (second >= 0) {
                        addOnce(paired.computeIfAbsent(second, k -> new ArrayList<>()), frame);
                    }
                }
            }
        }
        paired.forEach((second, frames) -> triggers.add(new Trigger(at, sentence.mention(at), second, frames, verb)));
        if (!single.isEmpty()) {
            triggers.add(new Trigger(at, sentence.mention(at), -1, single, verb));
        }
    }

    private static void addOnce(List<Frame> frames, Frame frame) {
        if (!frames.contains(frame)) {
            frames.add(frame);
        }
    }

    private static int second(MentionedSentence sentence, int at, Frame frame) {
        int passed = 0;
        for (int i = at + 1; i < sentence.size() && passed < REACH; i++) {
            i = Asides.end(sentence, i);
            Mention mention = sentence.mention(i);
            passed += isSetting(mention) ? 0 : 1;
            if (mention.isPredicate() && !isQuality(sentence, i) && !isOfTime(sentence.mention(i - 1))) {
                for (String key : frame.seconds()) {
                    if (mention.predicate().hasKey(key)) {
                        return i;
                    }
                }
            }
            boolean besides = mention.isFunction("connector.addition")
                    && sentence.mention(i - 1).isMark();
            if (besides || CUTS.stream().anyMatch(mention::isFunction)) {
                return -1;
            }
        }
        return -1;
    }

    /** «بلدة مضايا المحاصرة»: a definite participle behind a place says of what kind it is. */
    private static boolean isQuality(MentionedSentence sentence, int at) {
        PredicateValue predicate = sentence.mention(at).predicate();
        boolean participle = predicate.hasTag("active") || predicate.hasTag("passive");
        return predicate.definite()
                && participle
                && sentence.mention(at).preposition() == 0
                && sentence.mention(at - 1).isPlace();
    }

    /** «شن حملة إعلامية بعد الغارات»: what stands behind «بعد» is no object of the verb. */
    private static boolean isOfTime(Mention before) {
        return before.isFunction("connector.after") || before.isFunction("connector.before");
    }

    /** «وقعت … في فبراير الماضي في أنقرة اتفاقا»: when and where may stand between a verb and its object, as much as there is. */
    private static boolean isSetting(Mention mention) {
        return mention.isPlace() || mention.value() instanceof TimeValue || mention.isFunction("prep");
    }

    /** «قصف» is a noun after a preposition, an article or a connector, and a verb where a clause begins. */
    private static boolean isVerbHere(MentionedSentence sentence, int at, PredicateValue predicate) {
        if (!predicate.isVerb()) {
            return false;
        }
        if (!predicate.isNoun()) {
            return true;
        }
        Mention mention = sentence.mention(at);
        if (predicate.definite() || mention.preposition() != 0) {
            return false;
        }
        if (at == 0) {
            return !isFollowedByPreposition(sentence, at) && !isQualified(sentence);
        }
        if (!mention.and() && followsVerb(sentence, at)) {
            return false;
        }
        Mention before = sentence.mention(at - 1);
        boolean nominal = before.isFunction("prep")
                || before.isFunction("negation.without")
                || before.isFunction("connector")
                        && !before.isFunction("connector.topic")
                        && !before.isFunction("connector.contrast")
                        && !before.isFunction("connector.addition")
                || before.isPredicate()
                        && !before.predicate().isNoun()
                        && !mention.and()
                        && !before.predicate().hasKey("v:كان")
                || before.isFunction("number");
        return !nominal;
    }

    /** «أكد ناشطون تعرض مناطق للقصف»: one clause has one finite verb, so the second word is a noun. */
    private static boolean followsVerb(MentionedSentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
            Mention mention = sentence.mention(i);
            if (mention.isFunction("complementizer")
                    || mention.isFunction("relative")
                    || mention.isFunction("connector")
                    || mention.isMark()
                    || mention.isFunction("negation")) {
                return false;
            }
            if (mention.isPredicate() && isVerbHere(sentence, i, mention.predicate())) {
                return !mention.predicate().hasKey("v:كان")
                        && !mention.predicate().hasKey("v:بدأ")
                        && !mention.predicate().hasKey("v:ظل");
            }
        }
        return false;
    }

    /** «تضامن أردني مع»: a word that opens a headline with the adjective of a state behind it is a noun. */
    private static boolean isQualified(MentionedSentence sentence) {
        return sentence.size() > 1
                && sentence.mention(1).isActor()
                && sentence.mention(1).actor().is(ActorValue.Form.ADJECTIVE);
    }

    private static boolean isFollowedByPreposition(MentionedSentence sentence, int at) {
        return at + 1 < sentence.size() && sentence.mention(at + 1).isFunction("prep");
    }
}
