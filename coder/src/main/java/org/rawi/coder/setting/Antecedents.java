package org.rawi.coder.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.ThingValue;
import org.rawi.knowledge.Table;

/**
 * Whom a pronoun can mean: «عناصره», «مواقعها», «انسحابه» are of a party that was named before and agrees with it.
 *
 * <p>The subject of a sentence is meant sooner than who stands in it behind a preposition or a noun, and the sentence of the
 * pronoun sooner than the ones before it. Not thread-safe; lives for one article.
 */
final class Antecedents {
    private static final Set<String> BODIES = Set.of("state", "government", "political", "coalition");
    private static final Set<String> SPEAKERS = Set.of("state", "government", "office");
    private static final int REACH = 3;
    private static final int BESIDE = 4;

    private final List<Named> named = new ArrayList<>();

    private record Named(Party party, int sentence, int order, boolean subject, boolean feminine, boolean speaks) {}

    /** Notes who the mention is. */
    void note(Party party, MentionedSentence sentence, int index, int number) {
        if (!party.isNamed() || party.form().equals("source") || party.type().equals("both")) {
            return;
        }
        Mention mention = sentence.mention(index);
        boolean subject = !mention.actor().is(ActorValue.Form.ADJECTIVE) && isSubject(sentence, index);
        named.add(new Named(
                party, number, named.size(), subject, isFeminine(sentence, mention), isSpeaking(sentence, index)));
    }

    /** Those whom a pronoun at the end of {@code word} in the sentence can mean, the likeliest first. */
    List<Party> of(String word, int sentence) {
        boolean speaker = word.endsWith("نا");
        boolean feminine = word.endsWith("ها");
        boolean masculine = word.endsWith("ه");
        Comparator<Named> order = Comparator.<Named>comparingInt(n -> speaker && !n.speaks() ? 1 : 0)
                .thenComparingInt(n -> feminine && !n.feminine() ? 1 : 0)
                .thenComparingInt(n -> sentence - n.sentence())
                .thenComparingInt(n -> n.subject() ? 0 : 1)
                .thenComparingInt(n -> -n.order());
        return named.stream()
                .filter(n -> sentence - n.sentence() <= REACH && !(masculine && n.feminine()))
                .filter(n ->
                        !speaker || n.speaks() || SPEAKERS.contains(n.party().type()))
                .sorted(order)
                .map(Named::party)
                .toList();
    }

    /** Whether the party has people, arms and posts of its own. */
    static boolean isOwner(Party party) {
        return party.isArmed() || BODIES.contains(party.type());
    }

    private static boolean isSubject(MentionedSentence sentence, int index) {
        Mention mention = sentence.mention(index);
        if (mention.preposition() != 0 || index == 0) {
            return mention.preposition() == 0;
        }
        Mention before = sentence.mention(index - 1);
        boolean noun = before.isPredicate()
                && !before.predicate().isVerb()
                && before.predicate().entries().stream().noneMatch(e -> e.table() == Table.REPORTING);
        return !noun && !before.isFunction("prep") && !(before.value() instanceof ThingValue);
    }

    /** «قالت قسد إن … مواقعنا», «وأعلنت الجبهة في بيان: …»: the subject of a verb behind which a telling opens. */
    private static boolean isSpeaking(MentionedSentence sentence, int index) {
        boolean verb = index > 0 && isVerb(sentence.mention(index - 1));
        for (int i = index + 1; i < Math.min(sentence.size(), index + 1 + BESIDE); i++) {
            Mention behind = sentence.mention(i);
            verb |= isVerb(behind);
            boolean opens = behind.isFunction("complementizer")
                    || behind.isMark() && ((PlainValue) behind.value()).folded().equals(":");
            if (opens || behind.isActor()) {
                return opens && verb;
            }
        }
        return false;
    }

    private static boolean isVerb(Mention mention) {
        return mention.isPredicate()
                && mention.predicate().isVerb()
                && !mention.predicate().isNoun();
    }

    private static boolean isFeminine(MentionedSentence sentence, Mention mention) {
        String word = sentence.sentence().token(mention.first()).folded();
        return mention.actor().isFeminineLand()
                || mention.actor().is(ActorValue.Form.CAPITAL)
                || word.endsWith("ه")
                || word.endsWith("ات");
    }
}
