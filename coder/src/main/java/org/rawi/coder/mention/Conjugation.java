package org.rawi.coder.mention;

import java.util.List;
import org.rawi.knowledge.Lexicon;
import org.rawi.text.Folding;

/**
 * What the letters of a verb say of its subject: «قصفت» a feminine one, «طالبوا» several, «طالبا» two, and who stands behind the last
 * two is no subject, since a verb before its subject is in the singular.
 *
 * @param verb the readings of the word
 * @param word the word as printed, folded
 */
public record Conjugation(PredicateValue verb, String word) {
    private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "ه");
    private static final List<String> DUAL_PAST = List.of("ا", "تا", "اه", "اها", "اهم", "تاه", "تاها", "تاهم");

    /** The conjugation of a predicate of the sentence. */
    public static Conjugation of(MentionedSentence sentence, Mention mention) {
        return new Conjugation(
                mention.predicate(), sentence.sentence().token(mention.first()).folded());
    }

    /** Whether its subject is feminine, «قصفت», «تقصف», «قاصفة». */
    public boolean isFeminine() {
        if (!verb.isVerb()) {
            return word.endsWith("ه");
        }
        boolean past = verb.hasTag("past") && bare().endsWith("ت");
        boolean present = verb.hasTag("present") && stem().startsWith("ت");
        return past || present;
    }

    /** Whether its subject is several in its ending, «طالبوا», «يطالبون». */
    public boolean isPlural() {
        return word.endsWith("وا") || word.endsWith("ون");
    }

    /** Whether its subject is two in its ending, «طالبا», «طالبتا», «يطالبان», «يحثانه». */
    public boolean isDual() {
        boolean present = verb.hasTag("present") && !verb.hasTag("past") && bare().endsWith("ان");
        return present
                || lemmas().stream().anyMatch(lemma -> DUAL_PAST.stream().anyMatch(e -> word.endsWith(lemma + e)));
    }

    /** Whether it has its subject in its ending. */
    public boolean hasSubject() {
        return isPlural() || isDual();
    }

    /** Whether those speak of themselves who say it, «سنطلق», «ندين». */
    public boolean isOfSpeakers() {
        return verb.isVerb() && verb.hasTag("present") && !verb.hasTag("past") && stem().startsWith("ن");
    }

    /** «و», «ف» and «س» left out. */
    private String stem() {
        String stem = word.startsWith("و") || word.startsWith("ف") ? word.substring(1) : word;
        return stem.startsWith("س") ? stem.substring(1) : stem;
    }

    /** The pronoun left out that the verb closes with. */
    private String bare() {
        if (verb.pronoun()) {
            for (String pronoun : PRONOUNS) {
                if (word.endsWith(pronoun)) {
                    return word.substring(0, word.length() - pronoun.length());
                }
            }
        }
        return word;
    }

    private List<String> lemmas() {
        return verb.entries().stream()
                .filter(entry -> entry.tag().equals("past"))
                .map(Lexicon.Entry::key)
                .map(key -> Folding.fold(key.substring(2)))
                .toList();
    }
}
