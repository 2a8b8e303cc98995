package org.rawi.coder.attribution;

import java.util.Optional;
import org.rawi.coder.attribution.TellerReader.Read;
import org.rawi.coder.attribution.Telling.Teller;
import org.rawi.coder.mention.Conjugation;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;

/**
 * Finds who a cue has for a subject: «أكد لـ«المجذاف» رئيس المجلس المحلي», «المرصد قال», «أبلغ شاهد عيان وكالة رويترز».
 *
 * <p>After the cue first, before it else; a medium spoken to passes on what it was told.
 */
final class SubjectFinder {
    private static final String AS_FOR = "اما";
    private static final int RIGHT = 9;
    private static final int LEFT = 9;

    private final Cues cues;
    private final TellerReader reader;

    SubjectFinder(Cues cues, TellerReader reader) {
        this.cues = cues;
        this.reader = reader;
    }

    /** The subject of the finite verb at {@code at}. */
    Subject ofVerb(MentionedSentence sentence, int at) {
        int topic = topic(sentence, at);
        int head = topic >= 0 ? topic : clauseHead(sentence, at);
        if (head >= 0) {
            Subject left = new Subject(at);
            takeLeft(sentence, head, reader.at(sentence, head).orElseThrow(), left);
            if (!left.isEmpty()) {
                Subject media = right(sentence, at, null);
                media.relays.stream()
                        .filter(r -> r.mention().preposition() == 'ل')
                        .forEach(left::relay);
                return left;
            }
        }
        Subject subject = new Subject(at);
        subject.unknown = isNameUnknown(sentence, at);
        if (subject.unknown) {
            return subject;
        }
        subject = right(sentence, at, null);
        if (subject.origins.isEmpty()
                && subject.relays.stream().allMatch(r -> r.mention().preposition() != 0)) {
            left(sentence, at, subject);
        }
        subject.unknown = subject.isEmpty() && !isAccused(sentence, at, at + 1) && isUnknown(sentence, at);
        return subject;
    }

    /** Who relays and from whom: «نقلت سانا عن مصدر», «علمت الإذاعة من كاهن»; {@code from} names the preposition. */
    Subject ofRelay(MentionedSentence sentence, int at, String from) {
        Subject subject = right(sentence, at, from);
        if (Cues.isVerb(sentence.mention(at)) && subject.relays.isEmpty()) {
            Subject left = new Subject(at);
            left(sentence, at, left);
            left.relays.forEach(subject::relay);
            left.origins.forEach(subject::relay);
            subject.first = left.first;
        } else if (subject.origins.isEmpty()
                && at > 0
                && sentence.mention(at - 1).isFunction("relative")) {
            // «المصدر العسكري الذي تنقل عنه سانا»
            Subject left = new Subject(at);
            left(sentence, at, left);
            subject.origins.addAll(left.origins);
        }
        return subject;
    }

    /** Who stands after «بحسب», «وفق ما نقلته عنه»; no further than the next comma. */
    Subject ofAccording(MentionedSentence sentence, int at) {
        return right(sentence, at, null);
    }

    /** «أما المصدر الذي تنقل عنه سانا فذكر»: whom «أما» brings up, or -1. */
    private int topic(MentionedSentence sentence, int at) {
        String first = sentence.sentence().token(0).folded();
        boolean then =
                sentence.sentence().token(sentence.mention(at).first()).folded().startsWith("ف");
        for (int i = 1; then && first.equals(AS_FOR) && i < Math.min(at, LEFT); i++) {
            if (reader.at(sentence, i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** «المرصد، ومقره بريطانيا، قال»: the first teller of a clause that has nothing else before its verb. */
    private int clauseHead(MentionedSentence sentence, int at) {
        int head = -1;
        int from = Math.max(0, at - LEFT);
        for (int i = at - 1; i >= from; i--) {
            Mention mention = sentence.mention(i);
            if (isEdge(mention)) {
                return head;
            }
            if (mention.isPredicate()) {
                return -1;
            }
            Optional<Read> read = reader.at(sentence, i).filter(r -> r.next() <= at);
            if (read.isPresent() && !isLed(sentence, i, read.get(), new Subject(i))) {
                head = i;
            }
        }
        return from == 0 ? head : -1;
    }

    private Subject right(MentionedSentence sentence, int at, String source) {
        boolean relaying = source != null;
        Subject subject = new Subject(at);
        boolean from = relaying && !Cues.isVerb(sentence.mention(at));
        int limit = Math.min(sentence.size(), at + RIGHT + (relaying ? 3 : 0));
        int i = at + 1;
        if (!relaying && Cues.isVerb(sentence.mention(at)) && isOfMatter(sentence, i)) {
            return subject;
        }
        while (i < limit && !stops(sentence, i, subject, at)) {
            if (sentence.mention(i).isFunction(relaying ? source : "prep.about")) {
                from = true;
                i++;
                continue;
            }
            int here = i;
            boolean first = i == at + 1;
            boolean channel = !first && sentence.mention(i - 1).isPredicate() && !Cues.isVerb(sentence.mention(i - 1));
            Optional<Read> read = reader.at(sentence, i)
                    .filter(r -> !channel || r.teller().party().isNamed())
                    .or(() -> first ? reader.people(sentence, here) : Optional.empty());
            if (read.isPresent() && isObject(sentence, at, i, subject)) {
                return subject;
            }
            if (read.isPresent()) {
                take(sentence, i, read.get(), subject, relaying, from);
                from = false;
            }
            i = read.map(Read::next).orElse(i + 1);
        }
        return subject;
    }

    /** «أشارت إلى تقهقر القوات»: right behind the verb the preposition brings what is told, and no subject. */
    private static boolean isOfMatter(MentionedSentence sentence, int i) {
        return i < sentence.size()
                && (sentence.mention(i).isFunction("prep.to")
                        || sentence.mention(i).isFunction("prep.about"));
    }

    private boolean stops(MentionedSentence sentence, int i, Subject subject, int at) {
        Mention mention = sentence.mention(i);
        boolean pronoun = mention.isPredicate() && i == at + 1;
        return mention.isFunction("complementizer")
                || mention.isFunction("quote")
                || Cues.isColon(mention)
                || Cues.isFiniteVerb(mention) && !pronoun
                || (subject.isEmpty() || sentence.mention(i - 1).isFunction("prep")) && isToldDeed(sentence, i, at)
                || mention.isPredicate()
                        && mention.preposition() == 'ب'
                        && mention.predicate().isNoun()
                || Cues.isComma(mention) && !subject.isEmpty() && !Cues.isVerb(sentence.mention(at));
    }

    /** «ولفت إلى مقتل عشرة من التنظيم»: the noun of a deed begins what is told, and whoever stands behind it tells nothing. */
    private boolean isToldDeed(MentionedSentence sentence, int i, int at) {
        Mention mention = sentence.mention(i);
        return Cues.isVerb(sentence.mention(at))
                && mention.isPredicate()
                && mention.predicate().isNoun()
                && (!mention.predicate().isVerb() || sentence.mention(i - 1).isFunction("prep"))
                && mention.predicate().hasTag("masdar")
                && !mention.predicate().definite()
                && cues.step(sentence, i).isEmpty()
                && reader.at(sentence, i).isEmpty();
    }

    private void take(MentionedSentence sentence, int i, Read read, Subject subject, boolean relaying, boolean from) {
        Teller teller = read.teller();
        boolean medium = reader.isMedium(teller);
        boolean second = from && (relaying || !subject.relays.isEmpty());
        if (second && subject.origins.isEmpty()) {
            (medium && !relaying ? subject.relays : subject.origins).add(teller);
        } else if (isLed(sentence, i, read, subject) || from) {
            if (medium && (teller.party().isNamed() || reader.isBody(teller))) {
                subject.relay(teller);
            }
            return;
        } else if (medium) {
            subject.relay(teller);
        } else if (subject.origins.isEmpty()) {
            subject.origins.add(teller);
            joined(sentence, read.next(), subject);
        } else {
            return;
        }
        subject.next = Math.max(subject.next, read.next());
    }

    /** «أكد لوكالة», «في مقابلة مع إذاعة»: behind a preposition. */
    private boolean isLed(MentionedSentence sentence, int i, Read read, Subject subject) {
        char written = read.teller().mention().preposition();
        Mention cue = sentence.mention(subject.next - 1);
        if (subject.isEmpty() && i == subject.next && Cues.isPhrase(cue)) {
            // «وفقا للمصدر»: the preposition belongs to the cue
            return cue.end() - cue.first() > 1 && written == 'ل' && reader.isMedium(read.teller());
        }
        int before = i - 1;
        while (before > 0 && Cues.isQuote(sentence.mention(before))) {
            before--;
        }
        boolean part = before > subject.next
                && subject.isEmpty()
                && sentence.mention(before).isFunction("prep.from")
                && !sentence.mention(before - 1).isActor()
                && sentence.mentions().subList(subject.next, before).stream().noneMatch(m -> m.isFunction("prep"));
        boolean led = before >= 0
                && !part
                && sentence.mention(before).isFunction("prep")
                && !sentence.mention(before).isFunction("prep.by");
        return written == 'ل' || written == 'ب' || led;
    }

    /** «واتهموا روسيا», «ودعا واشنطن»: no country is the subject of a masculine verb, nobody that of a plural one. */
    private boolean isObject(MentionedSentence sentence, int at, int i, Subject subject) {
        Mention verb = sentence.mention(at);
        boolean bare = sentence.mention(i).preposition() == 0;
        if (!bare || !subject.isEmpty() || !Cues.isVerb(verb)) {
            return false;
        }
        Conjugation conjugation = Conjugation.of(sentence, verb);
        boolean past = verb.predicate().hasTag("past");
        Mention mention = sentence.mention(i);
        boolean land = mention.isActor()
                && mention.actor().head().isEmpty()
                && mention.actor().isFeminineLand();
        return past && conjugation.hasSubject() && i == at + 1
                || land && !conjugation.isFeminine()
                || isAccused(sentence, at, i);
    }

    /** «كما اتهم الحزب بتجنيد الأطفال»: of one alone between the verb and what he is accused of is accused. */
    private boolean isAccused(MentionedSentence sentence, int at, int i) {
        boolean blames = cues.step(sentence, at).filter("accuses"::equals).isPresent();
        if (!blames
                || i != at + 1
                || i + 1 >= sentence.size()
                || !sentence.mention(i).isActor()) {
            return false;
        }
        Mention next = sentence.mention(i + 1);
        return next.isPredicate()
                && next.preposition() == 'ب'
                && !next.predicate().isVerb();
    }

    /** «مسؤولين سوريين ونشطاء»: tellers named together. */
    private void joined(MentionedSentence sentence, int from, Subject subject) {
        for (int i = from; i < Math.min(sentence.size(), from + 2); i++) {
            Mention mention = sentence.mention(i);
            if (mention.isActor() && mention.and()) {
                reader.at(sentence, i).filter(r -> !reader.isMedium(r.teller())).ifPresent(r -> {
                    subject.origins.add(r.teller());
                    subject.next = r.next();
                });
                return;
            }
        }
    }

    /** «المرصد قال إن»: the subject before its verb, back to where the clause begins. */
    private void left(MentionedSentence sentence, int at, Subject subject) {
        for (int i = at - 1; i >= Math.max(0, at - LEFT); i--) {
            Mention mention = sentence.mention(i);
            boolean channel = mention.isPredicate() && mention.end() - mention.first() > 1;
            if (isEdge(mention) || mention.isPredicate() && !channel) {
                return;
            }
            Optional<Read> read = reader.at(sentence, i).filter(r -> r.next() <= at);
            boolean relative = sentence.mention(at - 1).isFunction("relative");
            if (read.isPresent() && (relative || !isLed(sentence, i, read.get(), new Subject(i)))) {
                takeLeft(sentence, i, read.get(), subject);
                return;
            }
        }
    }

    private void takeLeft(MentionedSentence sentence, int at, Read read, Subject subject) {
        Teller teller = outermost(sentence, at, read);
        (reader.isMedium(teller) ? subject.relays : subject.origins).add(0, teller);
        subject.first = at;
    }

    /** «ناشطو صفحة «يوميات الرقة» كتبوا»: who stands in the construct before it speaks. */
    private Teller outermost(MentionedSentence sentence, int at, Read read) {
        Optional<Read> before = at == 0 ? Optional.empty() : reader.at(sentence, at - 1);
        return before.filter(b -> b.next() == at && read.teller().mention().preposition() == 0)
                .map(Read::teller)
                .orElse(read.teller());
    }

    private static boolean isEdge(Mention mention) {
        return mention.isFunction("connector") || mention.isFunction("complementizer") || Cues.isColon(mention);
    }

    /** A name in quotation marks right behind the verb, with nobody in it whom the tables know. */
    private boolean isNameUnknown(MentionedSentence sentence, int at) {
        int quote = at + 1;
        if (quote >= sentence.size() || !Cues.isQuote(sentence.mention(quote)) || !isQuotedName(sentence, quote)) {
            return false;
        }
        for (int i = quote + 1; !Cues.isQuote(sentence.mention(i)); i++) {
            if (reader.at(sentence, i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** «نفت «هيئة أركان غصن الزيتون»»: quotation marks around a few words with no verb are a name. */
    private static boolean isQuotedName(MentionedSentence sentence, int quote) {
        for (int i = quote + 1; i < Math.min(sentence.size(), quote + 7); i++) {
            if (Cues.isQuote(sentence.mention(i))) {
                return i > quote + 1;
            }
            if (sentence.mention(i).isFunction("complementizer") || Cues.isFiniteVerb(sentence.mention(i))) {
                return false;
            }
        }
        return false;
    }

    /** A name in quotation marks, or words up to «أن», that no table has. */
    private static boolean isUnknown(MentionedSentence sentence, int at) {
        int words = 0;
        for (int i = at + 1; i < Math.min(sentence.size(), at + RIGHT); i++) {
            Mention mention = sentence.mention(i);
            if (Cues.isQuote(mention)) {
                return words > 0 || isQuotedName(sentence, i);
            }
            if (mention.isFunction("complementizer") || Cues.isColon(mention)) {
                return words > 0;
            }
            boolean word = mention.value() instanceof PlainValue plain && !plain.mark();
            if (!word && words == 0 && !mention.isActor()) {
                return false;
            }
            if (Cues.isFiniteVerb(mention)) {
                return false;
            }
            words++;
        }
        return false;
    }
}
