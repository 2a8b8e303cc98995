package org.rawi.coder.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.attribution.Telling.Teller;
import org.rawi.coder.mention.ActorValue.Form;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;

/**
 * Cuts each sentence into stretches by who tells them.
 *
 * <p>A reporting verb opens a stretch that runs to the next one; «بحسب» and its like, standing after, close over all that
 * no verb before them has claimed; «وأضاف» goes on with the teller of the sentence before.
 */
final class TellingFinder {
    private static final Set<String> MEDIA = Set.of("media", "agency", "outlet");

    private final Cues cues;
    private final Setting setting;
    private Telling before;
    private int beforeParagraph = -1;

    TellingFinder(Cues cues, Setting setting) {
        this.cues = cues;
        this.setting = setting;
    }

    List<Telling> find(MentionedSentence sentence) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<String> step = cues.step(sentence.mention(i));
            if (step.isPresent()) {
                telling(sentence, i, step.get()).ifPresent(t -> add(tellings, t, sentence));
            }
        }
        List<Telling> closed = close(tellings, sentence.size());
        remember(closed, sentence);
        return closed;
    }

    private void add(List<Telling> tellings, Telling telling, MentionedSentence sentence) {
        boolean trailing = telling.first() == 0 && telling.end() < sentence.size() && telling.cue() != null;
        if (trailing && !tellings.isEmpty()) {
            Telling last = tellings.get(tellings.size() - 1);
            if (last.origins().isEmpty()
                    && !last.relays().isEmpty()
                    && !telling.origins().isEmpty()) {
                tellings.set(
                        tellings.size() - 1,
                        new Telling(
                                last.first(), last.end(), last.relays(), telling.origins(), last.denial(), last.cue()));
            }
            return;
        }
        tellings.add(telling);
    }

    /** Each stretch ends where the next begins. */
    private static List<Telling> close(List<Telling> tellings, int size) {
        List<Telling> closed = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            boolean postposed = telling.first() == 0 && telling.end() < size;
            int end = i + 1 < tellings.size()
                    ? Math.max(telling.first(), tellings.get(i + 1).first())
                    : size;
            closed.add(postposed ? telling.over(0, size) : telling.over(telling.first(), end));
        }
        return closed;
    }

    private void remember(List<Telling> tellings, MentionedSentence sentence) {
        if (!tellings.isEmpty()) {
            before = tellings.get(tellings.size() - 1);
            beforeParagraph = sentence.sentence().paragraph();
        }
    }

    private Optional<Telling> telling(MentionedSentence sentence, int at, String step) {
        return switch (step) {
            case "says", "denies", "claims", "accuses" -> says(sentence, at, step);
            case "relays" -> relays(sentence, at);
            case "according" -> according(sentence, at);
            case "adds" -> adds(sentence, at);
            default -> Optional.empty();
        };
    }

    private Optional<Telling> says(MentionedSentence sentence, int at, String step) {
        boolean denial = step.equals("denies");
        if (!Cues.isVerb(sentence.mention(at))) {
            return goesOn(sentence, at);
        }
        Subject subject = subject(sentence, at);
        if (!subject.isEmpty() && isPostposed(sentence, at)) {
            return Optional.of(new Telling(0, at, subject.relays, sameSource(subject.origins), denial, sentence.mention(at)));
        }
        boolean paper = subject.relays.isEmpty()
                && subject.origins.size() == 1
                && !subject.origins.get(0).party().isNamed()
                && subject.origins.get(0).party().type().equals("document");
        if (subject.origins.isEmpty() && subject.relays.isEmpty() || paper && before != null) {
            return adds(sentence, at);
        }
        List<Teller> origins = sameSource(subject.origins);
        boolean again = origins != subject.origins && subject.relays.isEmpty();
        return Optional.of(new Telling(
                subject.first, sentence.size(), again ? before.relays() : subject.relays, origins, denial, sentence.mention(at)));
    }

    /** «المصدر نفسه», «المصدر»: the unnamed source that spoke before. */
    private List<Teller> sameSource(List<Teller> origins) {
        if (before == null || before.origins().isEmpty() || origins.size() != 1) {
            return origins;
        }
        Party party = origins.get(0).party();
        boolean vague = !party.isNamed() && (party.type().equals("anonymous") || party.type().equals("document"));
        boolean definite = origins.get(0).mention().span().length() <= 8;
        return vague && definite && !before.origins().get(0).party().isNamed() ? before.origins() : origins;
    }

    /** «… ، يقول شقيقه»: a reporting verb behind a comma with nothing told after it. */
    private static boolean isPostposed(MentionedSentence sentence, int at) {
        if (at < 2 || !sentence.mention(at - 1).isMark() || sentence.mention(at).and()) {
            return false;
        }
        for (int i = at + 1; i < sentence.size(); i++) {
            if (sentence.mention(i).isFunction("complementizer") || isColon(sentence.mention(i))) {
                return false;
            }
        }
        return sentence.size() - at <= 8;
    }

    /** «قائلاً», «مضيفاً أن»: the teller before goes on. */
    private Optional<Telling> goesOn(MentionedSentence sentence, int at) {
        return Optional.empty();
    }

    private Optional<Telling> adds(MentionedSentence sentence, int at) {
        Subject subject = Cues.isVerb(sentence.mention(at)) ? subject(sentence, at) : new Subject(at);
        if (!subject.origins.isEmpty() || !subject.relays.isEmpty()) {
            boolean same = before != null
                    && subject.origins.stream()
                            .allMatch(o ->
                                    !o.party().isNamed() && !o.party().type().contains("source"))
                    && subject.relays.isEmpty();
            if (!same) {
                List<Teller> relays =
                        subject.relays.isEmpty() && sameOrigin(subject.origins) ? before.relays() : subject.relays;
                return Optional.of(
                        new Telling(at, sentence.size(), relays, subject.origins, false, sentence.mention(at)));
            }
        }
        boolean near = before != null && sentence.sentence().paragraph() - beforeParagraph <= 2;
        return near
                ? Optional.of(new Telling(
                        at, sentence.size(), before.relays(), before.origins(), false, sentence.mention(at)))
                : Optional.empty();
    }

    private boolean sameOrigin(List<Teller> origins) {
        return before != null
                && !before.origins().isEmpty()
                && !origins.isEmpty()
                && before.origins()
                        .get(0)
                        .party()
                        .id()
                        .equals(origins.get(0).party().id())
                && before.origins()
                        .get(0)
                        .party()
                        .type()
                        .equals(origins.get(0).party().type());
    }

    /** «نقلت سانا عن مصدر عسكري قوله», «نقلا عن بيان للحرس الثوري». */
    private Optional<Telling> relays(MentionedSentence sentence, int at) {
        List<Teller> relays = new ArrayList<>();
        List<Teller> origins = new ArrayList<>();
        boolean from = !Cues.isVerb(sentence.mention(at));
        int limit = Math.min(sentence.size(), at + 12);
        for (int i = at + 1; i < limit; i++) {
            Mention mention = sentence.mention(i);
            if (mention.isFunction("prep.about")) {
                from = true;
            } else if (mention.isActor() && isTeller(mention)) {
                Teller teller = new Teller(mention, setting.party(mention).orElseThrow());
                if (from) {
                    origins.add(refine(sentence, i, teller));
                    break;
                }
                relays.add(teller);
            } else if (mention.isFunction("complementizer")) {
                break;
            }
        }
        if (relays.isEmpty() && origins.isEmpty()) {
            return Optional.empty();
        }
        if (isRelay(origins)) {
            relays.addAll(origins);
            origins = List.of();
        }
        int first = Cues.isVerb(sentence.mention(at)) ? at : 0;
        int end = Cues.isVerb(sentence.mention(at)) ? sentence.size() : at;
        return Optional.of(new Telling(first, Math.max(first, end), relays, origins, false, sentence.mention(at)));
    }

    /** «بحسب المرصد», «وفق ما أوردت وكالة الأنباء»: holds for what stands before it, or after it where it opens. */
    private Optional<Telling> according(MentionedSentence sentence, int at) {
        int limit = Math.min(sentence.size(), at + 11);
        for (int i = at + 1; i < limit; i++) {
            Mention mention = sentence.mention(i);
            boolean medium = mention.isActor() && mention.preposition() == 'ل' && i > at + 1;
            if (mention.isActor() && isTeller(mention) && !medium) {
                Teller teller = sameSource(List.of(refine(sentence, i, new Teller(mention, setting.party(mention).orElseThrow())))).get(0);
                List<Teller> tellers = new ArrayList<>(List.of(teller));
                joined(sentence, i, tellers);
                boolean relay = isRelay(tellers);
                boolean opens = at <= 1;
                return Optional.of(new Telling(
                        0,
                        opens ? sentence.size() : at,
                        relay ? tellers : List.of(),
                        relay ? List.of() : tellers,
                        false,
                        sentence.mention(at)));
            }
            if (mention.isMark() && "،.".contains(((PlainValue) mention.value()).folded())) {
                break;
            }
        }
        return Optional.empty();
    }

    /** «مسؤولين سوريين ونشطاء»: tellers named together. */
    private void joined(MentionedSentence sentence, int at, List<Teller> tellers) {
        int i = at + 1;
        while (i < sentence.size() && i <= at + 2) {
            Mention mention = sentence.mention(i);
            if (mention.isActor() && mention.and() && isTeller(mention)) {
                tellers.add(new Teller(mention, setting.party(mention).orElseThrow()));
                return;
            }
            i++;
        }
    }

    private static final class Subject {
        boolean isEmpty() {
            return relays.isEmpty() && origins.isEmpty();
        }
        private final List<Teller> relays = new ArrayList<>();
        private final List<Teller> origins = new ArrayList<>();
        private int first;

        Subject(int first) {
            this.first = first;
        }
    }

    /** Who the reporting verb has for a subject: the first actor after it, else the last before it in reach. */
    private Subject subject(MentionedSentence sentence, int at) {
        Subject subject = new Subject(at);
        int limit = Math.min(sentence.size(), at + 9);
        for (int i = at + 1; i < limit; i++) {
            Mention mention = sentence.mention(i);
            if (mention.isFunction("complementizer") || isColon(mention)) {
                break;
            }
            if (mention.isPredicate()
                    && mention.predicate().isVerb()
                    && !mention.predicate().isNoun()) {
                break;
            }
            if (mention.isActor() && isTeller(mention)) {
                take(sentence, i, subject);
            }
        }
        if (subject.origins.isEmpty() && subject.relays.isEmpty()) {
            left(sentence, at, subject);
        }
        return subject;
    }

    private void take(MentionedSentence sentence, int i, Subject subject) {
        Mention mention = sentence.mention(i);
        Teller teller = new Teller(mention, setting.party(mention).orElseThrow());
        boolean prepositional = i > 0
                && sentence.mention(i - 1).isFunction("prep")
                && !sentence.mention(i - 1).isFunction("prep.by");
        if (mention.preposition() == 'ل' || mention.preposition() == 'ب' || prepositional) {
            if (isMedium(teller.party())) {
                subject.relays.add(teller);
            }
            return;
        }
        if (subject.origins.isEmpty() && subject.relays.isEmpty()) {
            if (isMedium(teller.party())) {
                subject.relays.add(teller);
            } else {
                subject.origins.add(refine(sentence, i, teller));
                joined(sentence, i, subject.origins);
            }
        }
    }

    /** «المرصد قال إن»: the subject before its verb, back to where the clause begins. */
    private void left(MentionedSentence sentence, int at, Subject subject) {
        for (int i = at - 1; i >= Math.max(0, at - 7); i--) {
            Mention mention = sentence.mention(i);
            boolean edge = mention.isFunction("connector") || mention.isFunction("complementizer") || isColon(mention);
            if (edge
                    || mention.isPredicate()
                            && mention.predicate().isVerb()
                            && !mention.predicate().isNoun()) {
                return;
            }
            boolean bare = mention.preposition() == 0
                    && (i == 0 || !sentence.mention(i - 1).isFunction("prep"));
            if (mention.isActor() && bare && isTeller(mention)) {
                Teller teller = new Teller(mention, setting.party(mention).orElseThrow());
                (isMedium(teller.party()) ? subject.relays : subject.origins).add(refine(sentence, i, teller));
                subject.first = i;
                return;
            }
        }
    }

    /** «مصدر في وزارة الدفاع الروسية», «بيان للحرس الثوري»: an unnamed source of a named party is the party. */
    private Teller refine(MentionedSentence sentence, int at, Teller teller) {
        String type = teller.party().type();
        boolean vague = !teller.party().isNamed()
                && (type.equals("anonymous")
                        || type.equals("official")
                        || type.equals("spokesperson")
                        || type.equals("document"));
        if (!vague) {
            return teller;
        }
        for (int i = at + 1; i < Math.min(sentence.size(), at + 4); i++) {
            Mention mention = sentence.mention(i);
            boolean adjective = mention.isActor() && mention.actor().is(Form.ADJECTIVE) && i == at + 1;
            boolean owner = mention.isActor()
                    && (mention.preposition() == 'ل'
                            || mention.preposition() == 'ب'
                            || sentence.mention(i - 1).isFunction("prep")
                            || type.equals("document"));
            if (adjective || owner && isTeller(mention)) {
                Party party = setting.party(mention).orElseThrow();
                return party.isNamed() && !isMedium(party) ? new Teller(mention, party) : teller;
            }
        }
        return teller;
    }

    private boolean isTeller(Mention mention) {
        if (mention.actor().is(Form.ADJECTIVE) || mention.actor().is(Form.HEAD_ALONE)) {
            return false;
        }
        return setting.party(mention)
                .map(p -> p.isNamed() || !p.type().isEmpty() && p.form().equals("unnamed"))
                .orElse(false);
    }

    private static boolean isMedium(Party party) {
        return (party.form().equals("source") || party.form().equals("reference") && MEDIA.contains(party.type()))
                        && !party.type().equals("monitor")
                || party.form().equals("unnamed") && MEDIA.contains(party.type());
    }

    private static boolean isRelay(List<Teller> tellers) {
        return !tellers.isEmpty() && tellers.stream().allMatch(t -> isMedium(t.party()));
    }

    private static boolean isColon(Mention mention) {
        return mention.isMark() && ((PlainValue) mention.value()).folded().equals(":");
    }
}
