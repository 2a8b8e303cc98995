package org.rawi.coder.event;

import java.util.Set;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Conjugation;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.mention.TollValue;

/** How a mention behind a trigger stands by what is right before it: «بنيران الفصائل», «قصف النظام», «الرئيس فلان». Immutable. */
record Standing(SupportVerbs support, MentionedSentence sentence, Trigger trigger) {
    private static final Set<String> TAKING = Set.of("arrest", "abduction", "raid", "torture");
    private static final Set<String> MOVES = Set.of("deployment", "advance", "withdrawal", "visit");

    /** Whether what «و» joins to stands right before, «الجيش ومقراته»; in «تجمعات ومقرات» it is an unread word. */
    boolean beside(int i) {
        Mention before = sentence.mention(i - 1);
        return before.isActor() || before.value() instanceof ThingValue || before.isPlace() || before.isMark();
    }

    boolean near(int i) {
        for (int k = trigger.last() + 1; k < i; k++) {
            boolean word = sentence.mention(k).value() instanceof PlainValue plain && !plain.mark();
            if (!word && !sentence.mention(k).isFunction("hedge")) {
                return false;
            }
        }
        return true;
    }

    /** «للمطالبة بإسقاط النظام», «وقف قصف النظام»: the genitive of another masdar is no party to this event. */
    boolean ofAnotherNoun(Mention mention, int i) {
        boolean word = sentence.mention(i - 1).value() instanceof PlainValue plain && !plain.mark();
        boolean aim = word && i > 1 && sentence.mention(i - 2).preposition() == 'ل';
        int noun = aim ? i - 2 : i - 1;
        Mention before = sentence.mention(noun);
        return before.isPredicate()
                && noun > trigger.last()
                && !mention.and()
                && mention.preposition() == 0
                && (before.predicate().hasTag("masdar") || isSpokenOf(before))
                && !before.predicate().isVerb()
                && !before.predicate().definite()
                && !before.predicate().pronoun()
                && support.role(before).isEmpty();
    }

    /** «رحبت بقرار مجلس الأمن»: behind a verb of speech the noun with its preposition is what is spoken of, and whose it is stands next. */
    private boolean isSpokenOf(Mention noun) {
        return noun.preposition() != 0 && trigger.frames().stream().allMatch(f -> SpeechActs.contains(f.kind()));
    }

    /** «قتلوا برصاص قوات النظام», «بنيران الفصائل»: whose fire it was. */
    boolean byMeans(Mention mention, int i) {
        if (i == 0 || mention.and() || mention.preposition() != 0) {
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

    /** «كانوا دخلوا سوريا»: behind a verb of several a land is where they went. */
    boolean isGoneTo(Mention mention) {
        return trigger.verb()
                && mention.actor().is(ActorValue.Form.COUNTRY)
                && mention.preposition() == 0
                && trigger.mention().isPredicate()
                && Conjugation.of(sentence, trigger.mention()).hasSubject()
                && trigger.frames().stream().anyMatch(f -> MOVES.contains(f.kind()));
    }

    /** «من مدينة دوما، آخر معاقل المعارضة»: whose stronghold the place is tells who holds it, and is no party to the act. */
    boolean isHolding(Mention mention, int i) {
        boolean stronghold = mention.value() instanceof ThingValue thing
                && thing.what().equals("position.stronghold")
                && mention.preposition() == 0
                && !mention.and();
        int before = i - 1;
        while (before > trigger.last() && sentence.mention(before).value() instanceof PlainValue) {
            before--;
        }
        return stronghold && before > trigger.last() && sentence.mention(before).isPlace();
    }

    /** «على حاجز للجيش», «على مقرات تابعة للتنظيم»: whose what stands right before is. */
    boolean isOfHolding(int i) {
        int at = sentence.mention(i - 1).isFunction("prep.allied") ? i - 2 : i - 1;
        return at > trigger.last() && sentence.mention(at).value() instanceof ThingValue thing && thing.is("holding");
    }

    /** «أطلقتها حواجز النظام», «أطلقت حواجز النظام قذائف»: behind the verb that has its object already, or a weapon for one, stands who fires. */
    boolean isSubject(Mention mention, int i) {
        boolean behind = trigger.verb()
                && trigger.second() < 0
                && i == trigger.index() + 1
                && mention.preposition() == 0
                && !mention.and();
        return behind
                && trigger.mention().isPredicate()
                && (trigger.mention().predicate().pronoun() || isFired(i) || isGuard(mention, i));
    }

    /** «أوقف حاجز للأمن العسكري ثلاثة شبان»: a checkpoint is not arrested, it arrests. */
    private boolean isGuard(Mention mention, int at) {
        boolean checkpoint = mention.value() instanceof ThingValue thing
                && thing.what().equals("checkpoint")
                && trigger.frames().stream().anyMatch(f -> TAKING.contains(f.kind()));
        return checkpoint
                && sentence.mentions().subList(at + 1, Math.min(sentence.size(), at + 4)).stream()
                        .anyMatch(m -> m.value() instanceof TollValue toll && toll.people() && m.preposition() == 0);
    }

    private boolean isFired(int from) {
        for (int i = from + 1; i < Math.min(sentence.size(), from + 4); i++) {
            Mention mention = sentence.mention(i);
            if (mention.value() instanceof ThingValue thing && thing.is("weapon")) {
                return mention.preposition() == 0 && !mention.and();
            }
            if (mention.isMark() || mention.isFunction("prep") || mention.isPlace()) {
                return false;
            }
        }
        return false;
    }

    /** «الرئيس التركي رجب طيب أردوغان»: the name after the office is the office; so is «فيلق الرحمن، أحد فصائل المعارضة،». */
    boolean apposition(Mention mention, int i) {
        if (mention.and() || mention.preposition() != 0 || i == 0) {
            return false;
        }
        Mention before = sentence.mention(i - 1);
        if (before.isFunction("number.one_of")
                && i > 2
                && sentence.mention(i - 2).isMark()) {
            return i - 3 > trigger.index() && sentence.mention(i - 3).isActor();
        }
        if (!mention.actor().is(ActorValue.Form.PERSON)) {
            return false;
        }
        return before.isActor() && !before.actor().is(ActorValue.Form.ADJECTIVE) && i - 1 > trigger.index();
    }
}
