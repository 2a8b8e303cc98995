package org.rawi.coder.event;

import java.util.List;
import java.util.Optional;
import org.rawi.coder.mention.Conjugation;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TollValue;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;

/**
 * Who does what a noun tells where the verb that governs it says so: «هجوم شنه على المدينة» is by whoever the sentence is about,
 * «تمكنها من قنص» by whom the pronoun means, «اتهام روسيا لإسرائيل بشن هجوم» by the accused.
 *
 * <p>Immutable.
 */
record GoverningSubject(MentionedSentence sentence, SupportVerbs support, Setting setting) {
    private static final int NEAR = 6;
    private static final List<String> TELLER = List.of("نه", "نها", "نهم", "نهما", "ننا");

    /** Fills the initiator of a noun of violence that has none. */
    void complete(Event event) {
        boolean open = !event.trigger().verb() && event.initiators().isEmpty() && Carrying.isViolent(event.kind());
        if (!open || event.isToll() || event.outcome() != null) {
            return;
        }
        accused(event);
        if (event.initiators().isEmpty()) {
            ofLightVerb(event).ifPresent(m -> add(event, m));
        }
        if (event.initiators().isEmpty() && isCarriedByTeller(event.trigger().index())) {
            event.markOwn();
        }
        if (event.initiators().isEmpty()) {
            ofPronoun(event).ifPresent(p -> event.addInitiator(p, null));
        }
    }

    /** «اتهمت روسيا إسرائيل بشن هجوم»: whoever stands right before what he is accused of. */
    private void accused(Event event) {
        int at = event.trigger().index();
        boolean light = at > 0
                && support.role(sentence.mention(at - 1))
                        .filter("agent"::equals)
                        .isPresent();
        int charge = light ? at - 1 : at;
        if (charge == 0 || sentence.mention(charge).preposition() != 'ب' || !isBlamed(charge)) {
            return;
        }
        for (int i = charge - 1; i >= 0 && sentence.mention(i).isActor(); i--) {
            add(event, sentence.mention(i));
            if (!sentence.mention(i).and()) {
                return;
            }
        }
    }

    /** Whether a word of blame stands before it with no other verb between. */
    private boolean isBlamed(int charge) {
        for (int i = charge - 1; i >= Math.max(0, charge - NEAR); i--) {
            Mention mention = sentence.mention(i);
            if (support.isBlame(mention)) {
                return true;
            }
            if (mention.isPredicate() || mention.isFunction("connector")) {
                return false;
            }
        }
        return false;
    }

    /** «خلال هجوم دام شنه على السويداء»: the subject of the light verb stands before it in the sentence. */
    private Optional<Mention> ofLightVerb(Event event) {
        for (int i = event.trigger().last() + 1;
                i < Math.min(sentence.size(), event.trigger().last() + 4);
                i++) {
            Mention verb = sentence.mention(i);
            boolean light = verb.isPredicate()
                    && verb.predicate().isVerb()
                    && verb.predicate().pronoun()
                    && support.role(verb).filter("agent"::equals).isPresent();
            if (light) {
                Trigger trigger = new Trigger(i, verb, -1, List.of(), true);
                return new OwnSubject(sentence, support, trigger).before();
            }
            if (verb.isFunction("prep") || verb.isMark()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** «أعلنت تركيا أنها ستشن هجوماً», «سنشن هجوماً»: the light verb before the noun has the teller for its subject. */
    private boolean isCarriedByTeller(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
            Mention verb = sentence.mention(i);
            if (verb.isPredicate()) {
                boolean light = verb.predicate().isVerb()
                        && !verb.predicate().isNoun()
                        && support.role(verb).filter("agent"::equals).isPresent();
                return light
                        && (Conjugation.of(sentence, verb).isOfSpeakers()
                                || i > 0 && isOfTeller(sentence.mention(i - 1)));
            }
            if (verb.isActor() || verb.isFunction("connector")) {
                return false;
            }
        }
        return false;
    }

    /** «أنها», «أنهم»: «أن» with whoever was named as its subject. */
    private boolean isOfTeller(Mention that) {
        String word = sentence.sentence().token(that.end() - 1).folded();
        return that.isFunction("complementizer") && TELLER.stream().anyMatch(word::endsWith);
    }

    /** «تمكنها من قنص», «قيامه بقصف», «نيتها شن هجوم»: whom the pronoun of the governing noun means. */
    private Optional<Party> ofPronoun(Event event) {
        int at = event.trigger().index();
        for (int k = at - 1; k >= Math.max(0, at - 3); k--) {
            int i = k;
            Mention noun = sentence.mention(i);
            if (noun.isPredicate()
                    && noun.predicate().isNoun()
                    && noun.predicate().pronoun()
                    && !support.isReporting(noun)) {
                return setting.owners(noun).stream()
                        .filter(p -> p.isArmed() || p.isCountry() || p.type().equals("government"))
                        .filter(p -> !event.isTarget(p) && !isOfCounted(i))
                        .findFirst();
            }
            boolean link = noun.isFunction("prep.from") || noun.isFunction("prep.on") || noun.isFunction("prep.in");
            boolean light = support.role(noun).filter("agent"::equals).isPresent()
                    && noun.predicate().isNoun();
            if (!link && !light) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** «قتلت عشرين عنصراً خلال محاولتهم اقتحام»: the pronoun of several means the men counted before it. */
    private boolean isOfCounted(int noun) {
        boolean several = sentence.sentence()
                .token(sentence.mention(noun).end() - 1)
                .folded()
                .endsWith("هم");
        return several
                && sentence.mentions().subList(0, noun).stream()
                        .anyMatch(m -> m.value() instanceof TollValue toll && toll.people());
    }

    private void add(Event event, Mention mention) {
        setting.party(mention)
                .map(setting::armedWing)
                .filter(p -> p.isArmed() || p.isOfState() || p.isCountry())
                .filter(p -> !event.isTarget(p))
                .ifPresent(p -> event.addInitiator(p, mention));
    }
}
