package org.rawi.coder.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Lexicon;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.text.Folding;

/** The words that attribute: «قال», «نقل», «بحسب», «أضاف», «نفى». Immutable and thread-safe. */
final class Cues {
    private static final int REACH = 14;

    private final Map<String, String> byLemma = new HashMap<>();
    private final Map<String, List<Companion>> byCompanion = new HashMap<>();

    /** A word that must follow the verb, as «مسؤولية» must «حمّل». */
    private record Companion(String word, String step) {}

    Cues(Knowledge knowledge) {
        for (Row row : knowledge.rows(Table.REPORTING)) {
            for (String lemma : row.variants("lemmas")) {
                int plus = lemma.indexOf(" + ");
                if (plus > 0) {
                    String word = Folding.fold(lemma.substring(plus + 3));
                    byCompanion
                            .computeIfAbsent(lemma.substring(0, plus), k -> new ArrayList<>())
                            .add(new Companion(word, row.cell("step")));
                } else if (lemma.startsWith("v:")) {
                    byLemma.putIfAbsent(lemma, row.cell("step"));
                }
            }
        }
    }

    /** What the mention does to the chain: says, speaks, relays, according, adds, issues, denies, claims, accuses. */
    Optional<String> step(MentionedSentence sentence, int at) {
        Mention mention = sentence.mention(at);
        if (!mention.isPredicate()) {
            return Optional.empty();
        }
        List<Lexicon.Entry> entries = mention.predicate().entries();
        for (Lexicon.Entry entry : entries) {
            if (entry.table() == Table.REPORTING) {
                return Optional.of(entry.row().cell("step"));
            }
        }
        if (isMasdar(sentence, at)) {
            return isOwnDenial(mention) ? Optional.of("denies") : Optional.empty();
        }
        if (isOurs(sentence, mention)) {
            return Optional.empty();
        }
        for (Lexicon.Entry entry : entries) {
            if (entry.tag().equals("past") || entry.tag().equals("present")) {
                Optional<String> step = verbStep(entry.key(), sentence, mention);
                if (step.isPresent()) {
                    return step;
                }
            }
        }
        return isOwnDenial(mention) ? Optional.of("denies") : Optional.empty();
    }

    /** «نؤكد», «نجيب»: who speaks of himself in the plural is quoted, and «نجيب» is a name. */
    private static boolean isOurs(MentionedSentence sentence, Mention mention) {
        String word = sentence.sentence().token(mention.first()).folded();
        return mention.predicate().hasTag("present")
                && !mention.predicate().hasTag("past")
                && (word.startsWith("ن") || word.startsWith("ون"));
    }

    /** «طلب عدم ذكر اسمه»: behind a preposition or a negation of nouns it is a masdar. */
    private static boolean isMasdar(MentionedSentence sentence, int at) {
        Mention mention = sentence.mention(at);
        if (!mention.predicate().isNoun()) {
            return false;
        }
        Mention before = at == 0 ? mention : sentence.mention(at - 1);
        return mention.preposition() != 0 || before.isFunction("prep") || before.isFunction("negation");
    }

    private Optional<String> verbStep(String key, MentionedSentence sentence, Mention mention) {
        String step = byLemma.get(key);
        if (step != null) {
            return Optional.of(step);
        }
        return byCompanion.getOrDefault(key, List.of()).stream()
                .filter(c -> follows(c.word(), sentence, mention))
                .map(Companion::step)
                .findFirst();
    }

    private static boolean follows(String word, MentionedSentence sentence, Mention verb) {
        int limit = Math.min(sentence.sentence().size(), verb.end() + REACH);
        for (int i = verb.end(); i < limit; i++) {
            if (sentence.sentence().token(i).folded().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** «نقلت سانا عن مصدر عسكري نفيه استخدام …»: the masdar with the pronoun of the speaker. */
    private boolean isOwnDenial(Mention mention) {
        return mention.predicate().pronoun()
                && mention.predicate().entries().stream()
                        .anyMatch(e -> e.table() == Table.VERBS
                                && e.tag().equals("masdar")
                                && "denies"
                                        .equals(byLemma.get(
                                                "v:" + e.row().cells().get(0))));
    }

    /** Whether the words attribute as they stand, «بحسب», «طبقا ل», and not as a verb. */
    static boolean isPhrase(Mention mention) {
        return mention.isPredicate()
                && mention.predicate().entries().stream().anyMatch(e -> e.table() == Table.REPORTING);
    }

    /** Whether the cue is a finite verb, which brings its own subject. */
    static boolean isVerb(Mention mention) {
        return mention.predicate().isVerb();
    }

    /** «لافتاً», «نافياً», «نفيه»: the speaker named before goes on, and the cue is one word that is no verb. */
    static boolean isParticiple(Mention mention) {
        return !isVerb(mention) && mention.end() - mention.first() == 1;
    }

    static boolean isColon(Mention mention) {
        return isMark(mention, ":");
    }

    static boolean isComma(Mention mention) {
        return isMark(mention, "،") || isMark(mention, "؛") || isMark(mention, ",");
    }

    static boolean isQuote(Mention mention) {
        return isMark(mention, "\"")
                || isMark(mention, "«")
                || isMark(mention, "»")
                || isMark(mention, "“")
                || isMark(mention, "”");
    }

    private static boolean isMark(Mention mention, String mark) {
        return mention.isMark() && ((PlainValue) mention.value()).folded().equals(mark);
    }

    /** A verb and nothing else, with which a new clause begins. */
    static boolean isFiniteVerb(Mention mention) {
        return mention.isPredicate()
                && mention.predicate().isVerb()
                && !mention.predicate().isNoun();
    }
}
