package org.rawi.coder.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Conjugation;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.mention.TimeValue;
import org.rawi.coder.mention.TollValue;

/**
 * Whether a verb has a subject of its own, and whose subject it shares where it has none: «عزا المتحدث التعثر إلى …، ورفض مقترحاً».
 *
 * <p>Reads only what joins on: «ورفض», «لكنها رفضت». Who stands behind a verb that the tables do not know is a subject too.
 */
final class OwnSubject {
    private static final Set<String> OF_BEFORE = Set.of("ها", "هم", "هما", "ه");
    private static final List<String> TELLER = List.of("نه", "نها", "نهم", "نهما", "ننا", "نني");
    private static final int NEAR = 6;

    private final MentionedSentence sentence;
    private final SupportVerbs support;
    private final Trigger trigger;

    OwnSubject(MentionedSentence sentence, SupportVerbs support, Trigger trigger) {
        this.sentence = sentence;
        this.support = support;
        this.trigger = trigger;
    }

    /** Whether the trigger joins on to what was told before and leaves its subject out. */
    boolean isElided(Clause clause, Arguments arguments) {
        boolean own = arguments.hasActor("agent")
                || arguments.hasActor("subject")
                || arguments.hasActor("doer")
                || arguments.hasActor("first-agent");
        return trigger.verb() && !own && joins(clause) && (isBehindContrast(clause) || !hasUnknown());
    }

    /** «كما استهدفت منشأة», «واستهدفت منشأة»: the verb goes on with no subject of its own. */
    boolean goesOn(Arguments arguments) {
        boolean own = arguments.hasActor("agent") || arguments.hasActor("subject") || arguments.hasActor("doer");
        return trigger.verb()
                && trigger.second() < 0
                && !own
                && (isBehindAlso() || trigger.mention().and());
    }

    /** The subject of the nearest verb before it that agrees with it. */
    Optional<Mention> before() {
        for (int i = trigger.index() - 1; i >= 0; i--) {
            int at = i;
            Mention verb = sentence.mention(at);
            boolean opens = at == 0 && verb.isPredicate() && verb.predicate().isVerb();
            if ((opens || isFinite(verb)) && isFeminine(verb) == isFeminine(trigger.mention())) {
                Optional<Mention> subject = right(at).or(() -> left(at));
                if (subject.filter(m -> agrees(verb, m)).isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whose subject a joined verb of violence shares: that of the verb before where it is surely active, «وصلت القوات إلى النهر، وسيطرت على
     * قرية»; where its letters can be a passive, only who stands right before the verb before, «قوات الأمن لاحقت وقتلت».
     */
    Optional<Mention> shared() {
        if (trigger.isActive()) {
            return before();
        }
        for (int i = trigger.index() - 1; i > 0; i--) {
            if (isFinite(sentence.mention(i))) {
                boolean next = isSubject(i - 1) && !support.isReporting(sentence.mention(i));
                return next ? Optional.of(sentence.mention(i - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** «تحدث المندوب …، مستنكراً»: a participle in the accusative speaks of the subject of the verb before it. */
    Optional<Mention> ofParticiple() {
        String word = word(trigger.index());
        boolean single = trigger.mention().end() - trigger.mention().first() == 1;
        boolean accusative = word.endsWith("ا") || word.endsWith("ه") || word.endsWith("ين");
        return !trigger.verb() && trigger.mention().isPredicate() && single && accusative ? before() : Optional.empty();
    }

    /** Whether no verb before it in its sentence could have lent its subject. */
    boolean isFirst() {
        for (int i = 0; i < trigger.index(); i++) {
            if (sentence.mention(i).isPredicate()
                    && sentence.mention(i).predicate().isVerb()) {
                return false;
            }
        }
        return true;
    }

    /** «قال رئيس الهيئة … ووصلوا»: a plural verb does not share the subject of one. */
    private boolean agrees(Mention verb, Mention subject) {
        String word = sentence.sentence().token(subject.first()).folded();
        boolean men = isBehindBefore() && subject.isActor() && subject.actor().isPersons();
        return !isPlural(trigger.mention()) || isPlural(verb) || men || word.endsWith("ون") || word.endsWith("ين");
    }

    private boolean isPlural(Mention verb) {
        return verb.isPredicate() && Conjugation.of(sentence, verb).hasSubject();
    }

    private boolean joins(Clause clause) {
        return trigger.mention().and()
                || isBehindAlso()
                || isOfTeller(clause)
                || isBehindBefore()
                || isBehindContrast(clause);
    }

    /** «كما طالب بإنشاء ممرات»: the verb goes on. */
    private boolean isBehindAlso() {
        return trigger.index() > 0 && sentence.mention(trigger.index() - 1).isFunction("connector.addition");
    }

    /** «لكنه امتدح دور الجيش»: the pronoun is the subject. */
    private boolean isBehindContrast(Clause clause) {
        int at = trigger.index();
        return at > 0
                && clause.first() <= at - 1
                && sentence.mention(at - 1).isFunction("connector.contrast")
                && refersBack(word(at - 1));
    }

    /** «سيطروا عليها قبل أن ينسحبوا»: the same who came go. */
    private boolean isBehindBefore() {
        int before = trigger.index() - 1;
        return before >= 0
                && sentence.mention(before).isFunction("connector.before")
                && sentence.mention(before).end() - sentence.mention(before).first() > 1;
    }

    /** «قالت تركيا إنها تدعم»: the pronoun on «إن» is the verb's subject, and means who tells it. */
    private boolean isOfTeller(Clause clause) {
        int that = trigger.index() - 1;
        boolean pronoun = that == clause.first()
                && that >= 0
                && sentence.mention(that).isFunction("complementizer")
                && TELLER.stream().anyMatch(word(that)::endsWith);
        for (int i = that - 1; pronoun && i >= Math.max(0, that - NEAR); i--) {
            Mention before = sentence.mention(i);
            if (before.isFunction("complementizer") || before.isFunction("relative")) {
                return false;
            }
            if (isFinite(before)) {
                return support.isReporting(before);
            }
        }
        return false;
    }

    /** «ودعا تيار الغد إلى»: words that no table has stand where the subject does, and nothing says that they are the object. */
    private boolean hasUnknown() {
        int at = trigger.index() + 1;
        while (at < sentence.size()
                && (sentence.mention(at).isMark() || sentence.mention(at).value() instanceof TimeValue)) {
            at++;
        }
        if (at >= sentence.size()) {
            return true;
        }
        Mention next = sentence.mention(at);
        if (next.value() instanceof PlainValue) {
            return !isObject(word(at));
        }
        if (next.isPredicate()) {
            boolean name = next.predicate().definite() && next.preposition() == 0 && !isObject(word(at));
            return isFinite(next) || name;
        }
        return next.value() instanceof TollValue || next.value() instanceof ThingValue && next.preposition() == 0;
    }

    /** «ودعا المنظمات», «ودعت شركاءها», «ورفض مقترحاً»: the word does not agree, refers back or is in the accusative. */
    private boolean isObject(String word) {
        boolean feminine = word.endsWith("ات") || word.endsWith("ه") && word.startsWith("ال");
        boolean disagrees = feminine && !isFeminine(trigger.mention());
        return disagrees || refersBack(word) || word.endsWith("ا") && !word.startsWith("ال") && word.length() > 3;
    }

    private static boolean refersBack(String word) {
        return word.length() > 3 && !word.startsWith("ال") && OF_BEFORE.stream().anyMatch(word::endsWith);
    }

    private Optional<Mention> right(int verb) {
        if (isOfThat(verb)) {
            return Optional.empty();
        }
        for (int i = verb + 1; i < Math.min(trigger.index(), verb + NEAR); i++) {
            Mention mention = sentence.mention(i);
            if (mention.isFunction("complementizer") || mention.isFunction("prep") || isFinite(mention)) {
                return Optional.empty();
            }
            if (isSubject(i)) {
                return Optional.of(mention);
            }
            boolean word = mention.isPredicate() || mention.value() instanceof PlainValue plain && !plain.mark();
            if (word) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** «إلا أنها تدعم جماعات»: the pronoun on «أن» is the subject, and who stands behind the verb its object. */
    private boolean isOfThat(int verb) {
        return verb > 0
                && sentence.mention(verb - 1).isFunction("complementizer")
                && TELLER.stream().anyMatch(word(verb - 1)::endsWith);
    }

    private Optional<Mention> left(int verb) {
        int words = 0;
        for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
            Mention mention = sentence.mention(i);
            words += mention.value() instanceof PlainValue plain && !plain.mark() ? 1 : 0;
            if (words > 2
                    || mention.isFunction("complementizer")
                    || mention.isFunction("connector")
                    || mention.isPredicate() && !support.isReporting(mention)) {
                return Optional.empty();
            }
            if (isSubject(i)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private boolean isSubject(int at) {
        Mention mention = sentence.mention(at);
        return mention.isActor()
                && !mention.actor().is(ActorValue.Form.ADJECTIVE)
                && mention.preposition() == 0
                && (at == 0 || !sentence.mention(at - 1).isFunction("prep"));
    }

    private static boolean isFinite(Mention mention) {
        return mention.isPredicate()
                && mention.predicate().isVerb()
                && !mention.predicate().isNoun();
    }

    private boolean isFeminine(Mention verb) {
        return Conjugation.of(sentence, verb).isFeminine();
    }

    private String word(int at) {
        Mention mention = sentence.mention(at);
        return sentence.sentence().token(mention.end() - 1).folded();
    }
}
