package org.rawi.coder.event;

import java.util.List;
import java.util.Optional;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TollValue;

/**
 * Which of the people counted round a word of killing were killed: «قتل مسلحون ثلاثة مدنيين» are three dead and their killers.
 *
 * <p>Of people before and behind the word those behind it were killed; of a subject and an object with no «و» between them the
 * object.
 */
final class Victims {
    private Victims() {}

    static List<Mention> of(List<Mention> counted, Trigger trigger, MentionedSentence sentence) {
        List<Mention> behind = counted.stream()
                .filter(m -> m.first() >= trigger.mention().end())
                .toList();
        boolean object = behind.stream().anyMatch(m -> isHarmed(value(m)));
        List<Mention> harmed = object || isNounOfDeath(trigger) ? behind : counted;
        if (trigger.verb() && behind.size() > 1 && isSubject(behind.get(0), behind.get(1), sentence)) {
            return harmed.stream().filter(m -> !m.equals(behind.get(0))).toList();
        }
        return harmed;
    }

    /** «احتجز مسلحون أربعة عمال»: armed men of no named group right behind the verb, who act. */
    static Optional<Mention> actors(List<Mention> counted, Trigger trigger, MentionedSentence sentence) {
        int behind = trigger.index() + 1;
        if (!trigger.verb() || trigger.second() >= 0 || behind >= sentence.size()) {
            return Optional.empty();
        }
        Mention men = sentence.mention(behind);
        boolean militants = counted.contains(men)
                && men.preposition() == 0
                && !men.and()
                && value(men).bare()
                && value(men).effect() == null
                && "militants".equals(value(men).group());
        int at = counted.indexOf(men) + 1;
        boolean object = militants && at < counted.size() && isSubject(men, counted.get(at), sentence);
        return militants && (trigger.isActive() || object) ? Optional.of(men) : Optional.empty();
    }

    /** «كانت 68 عائلة قد تأكدت من مقتل أقربائهم»: a noun has those whom it tells of behind it. */
    private static boolean isNounOfDeath(Trigger trigger) {
        return !trigger.verb()
                && trigger.frames().stream()
                        .allMatch(f -> "killed".equals(f.settings().get("toll")));
    }

    private static boolean isHarmed(TollValue value) {
        return value.people() || value.effect() != null;
    }

    /** «قنص عناصر حاجز الشاب»: armed men with no number, and behind them people that nothing joins to them. */
    private static boolean isSubject(Mention first, Mention second, MentionedSentence sentence) {
        TollValue value = value(first);
        boolean armed = value.bare() && value.effect() == null && value.isForce();
        if (!armed || second.and()) {
            return false;
        }
        List<Mention> mentions = sentence.mentions();
        return mentions.subList(mentions.indexOf(first) + 1, mentions.indexOf(second)).stream()
                .noneMatch(m -> m.isMark() || m.isPredicate() || m.isFunction("prep.including"));
    }

    private static TollValue value(Mention mention) {
        return (TollValue) mention.value();
    }
}
