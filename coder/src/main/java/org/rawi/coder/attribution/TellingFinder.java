package org.rawi.coder.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.attribution.TellerReader.Read;
import org.rawi.coder.attribution.Telling.Teller;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;

/**
 * Cuts each sentence into stretches by who tells them, in the order of its cues: «قال X إن»، «بحسب X»، «وأضاف».
 *
 * <p>Not thread-safe; it goes through one article.
 */
final class TellingFinder {
    private static final String AS = "كما";
    private static final Map<String, String> SOURCE =
            Map.of("relays", "prep.about", "learns", "prep.from", "ascribes", "prep.to");

    private final Cues cues;
    private final TellerReader reader;
    private final SubjectFinder subjects;
    private final Memory memory;
    private final Quotation quotation = new Quotation();
    private MentionedSentence sentence;
    private Stretches stretches;
    private final Set<Integer> done = new HashSet<>();

    TellingFinder(Cues cues, TellerReader reader, Memory memory) {
        this.cues = cues;
        this.reader = reader;
        this.memory = memory;
        subjects = new SubjectFinder(cues, reader);
    }

    /** Who tells each mention of the next sentence; null where the outlet tells it itself. */
    List<Telling> find(MentionedSentence next) {
        sentence = next;
        stretches = new Stretches(next);
        done.clear();
        Telling quoted = quotation.over(next);
        if (quoted != null) {
            stretches.carry(quoted, quotation.end(next));
        }
        headline();
        for (int i = 0; i < next.size(); i++) {
            if (!done.contains(i)) {
                int at = i;
                cues.step(next, i).ifPresent(step -> cue(at, step));
            }
        }
        quotation.pass(next, stretches.last());
        return stretches.all();
    }

    /** «لافروف: …»: the name before the colon says it. */
    private void headline() {
        if (sentence.size() < 3) {
            return;
        }
        reader.at(sentence, 0)
                .filter(r -> r.next() < sentence.size() && Cues.isColon(sentence.mention(r.next())))
                .map(Read::teller)
                .filter(t -> t.party().isNamed())
                .ifPresent(t -> forward(
                        reader.isMedium(t)
                                ? new Telling(List.of(t), List.of(), false, null)
                                : new Telling(List.of(), List.of(t), false, null),
                        0,
                        0));
    }

    private void cue(int at, String step) {
        boolean verb = Cues.isVerb(sentence.mention(at));
        switch (step) {
            case "says", "denies", "claims", "accuses", "speaks" -> {
                if (verb) {
                    says(at, step);
                } else if (Cues.isParticiple(sentence.mention(at))) {
                    goesOn(at, step.equals("denies"));
                }
            }
            case "relays", "learns", "ascribes" -> relays(at, step);
            case "according" -> according(at);
            case "adds" -> says(at, step);
            case "issues" -> issues(at);
            default -> {}
        }
    }

    private void says(int at, String step) {
        if (isAs(at) || step.equals("speaks") && isNested(at)) {
            if (isAs(at)) {
                insert(at, subjects.ofVerb(sentence, at));
            }
            return;
        }
        Subject subject = subjects.ofVerb(sentence, at);
        if (isPostposed(at, subject)) {
            insert(at, subject);
            return;
        }
        boolean denial = step.equals("denies");
        Mention cue = sentence.mention(at);
        if (isRelayed(subject)) {
            stretches.open().relays().forEach(subject::relay);
        }
        if (!subject.isEmpty()) {
            forward(telling(subject, denial, cue), subject.first, at);
            stretches.isAct(step.equals("speaks"));
        } else if (subject.unknown && memory.named(sentence, at + 1).isEmpty() && !isSurname(at)) {
            forward(new Telling(List.of(), List.of(), denial, cue), at, at);
        } else {
            before(at).filter(t -> canGoOn(at)).ifPresent(t -> forward(t.goingOn(denial, cue), at, at));
        }
    }

    /** «وأكد أن», «ونفى سقوط»: a verb with no subject goes on where it opens its clause and something is told. */
    private boolean canGoOn(int at) {
        boolean opens = at == 0 || sentence.mention(at).and() || !isName(sentence.mention(at - 1));
        boolean negated = at > 0 && sentence.mention(at - 1).isFunction("negation");
        return opens && !negated && tells(at + 1);
    }

    private static boolean isName(Mention mention) {
        return mention.isActor() || mention.value() instanceof PlainValue plain && !plain.mark();
    }

    /** Whoever is meant by a verb with no subject or with a bare surname. */
    private Optional<Telling> before(int at) {
        Optional<Telling> named = memory.named(sentence, at + 1);
        if (named.isPresent()) {
            return named;
        }
        return stretches.open() == null || stretches.open().isEmpty()
                ? memory.last(sentence)
                : Optional.of(stretches.open());
    }

    /** «وأوضح الخطيب أن»: one word up to «أن», a name or a word for whoever spoke. */
    private boolean isSurname(int at) {
        return at + 2 < sentence.size() && sentence.mention(at + 2).isFunction("complementizer");
    }

    /** The telling of a subject; a source that is named again brings its relays along. */
    private Telling telling(Subject subject, boolean denial, Mention cue) {
        if (subject.origins.size() == 1) {
            Optional<Telling> again = memory.again(subject.origins.get(0), sentence);
            if (again.isPresent()) {
                List<Teller> relays = subject.relays.isEmpty() ? again.get().relays() : subject.relays;
                List<Teller> origins = again.get().origins();
                return new Telling(relays, origins.isEmpty() ? subject.origins : origins, denial, cue);
            }
        }
        Telling told = new Telling(subject.relays, subject.origins, denial, cue);
        Optional<Telling> last = memory.last(sentence);
        boolean relayed = subject.relays.isEmpty()
                && last.isPresent()
                && last.get().isSameAs(new Telling(last.get().relays(), subject.origins, denial, cue));
        return relayed ? last.get().goingOn(denial, cue) : told;
    }

    /** «ذكرت رويترز أن المرصد قال إن»: the medium that tells passes on what its clause has another say. */
    private boolean isRelayed(Subject subject) {
        Telling open = stretches.open();
        return open != null
                && open.origins().isEmpty()
                && !subject.isEmpty()
                && subject.relays.isEmpty()
                && subject.first > 0
                && sentence.mention(subject.first - 1).isFunction("complementizer");
    }

    /** «قال X إن الجيش دعا إلى …»: what hangs on a telling changes nobody's word. */
    private boolean isNested(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 5) && stretches.open() != null; i--) {
            if (sentence.mention(i).isFunction("complementizer")) {
                return !stretches.open().origins().isEmpty();
            }
            if (sentence.mention(i).isPredicate()) {
                return false;
            }
        }
        return false;
    }

    /** «، كما أكد X»: a cue with «كما» behind something told. */
    private boolean isAs(int at) {
        return at >= 3
                && sentence.sentence()
                        .token(sentence.mention(at - 1).end() - 1)
                        .folded()
                        .equals(AS)
                && Cues.isComma(sentence.mention(at - 2))
                && !tells(at + 1);
    }

    /** «…، قال متطوعو الدفاع المدني، …»: behind a comma, and nothing told between the subject and the next one. */
    private boolean isPostposed(int at, Subject subject) {
        boolean comma = at >= 2
                && Cues.isComma(sentence.mention(at - 1))
                && !sentence.mention(at).and();
        return comma && subject.first == at && !subject.isEmpty() && !tells(subject.next) && hasPredicateBefore(at);
    }

    /** Whether something is told between here and the next comma. */
    private boolean tells(int from) {
        for (int i = from; i < sentence.size() && !Cues.isComma(sentence.mention(i)); i++) {
            Mention mention = sentence.mention(i);
            if (mention.isFunction("complementizer")
                    || mention.isFunction("quote")
                    || Cues.isColon(mention)
                    || mention.isPredicate()
                            && mention.predicate().isNoun()
                            && cues.step(sentence, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPredicateBefore(int at) {
        for (int i = 0; i < at; i++) {
            if (sentence.mention(i).isPredicate()) {
                return true;
            }
        }
        return false;
    }

    /** «لافتاً إلى أن», «نافياً», «نفيه»: the teller of this sentence goes on. */
    private void goesOn(int at, boolean denial) {
        Telling open = stretches.open();
        if (open != null && open.denial() != denial) {
            forward(open.goingOn(denial, sentence.mention(at)), at, at);
        }
    }

    private void relays(int at, String step) {
        boolean verb = Cues.isVerb(sentence.mention(at));
        Subject subject = subjects.ofRelay(sentence, at, SOURCE.get(step));
        boolean passesOn = !subject.origins.isEmpty() || subject.relays.stream().anyMatch(reader::isMedium);
        if (verb && !passesOn || subject.isEmpty()) {
            return;
        }
        if (!verb || isAs(at) || isPostposed(at, subject)) {
            insert(at, subject);
        } else {
            forward(telling(subject, false, sentence.mention(at)), subject.first, at);
        }
    }

    /** «بحسب المرصد», «وفق ما أوردت وكالة الأنباء», «على ما روى لـ«المنوال» القائد العسكري». */
    private void according(int at) {
        int verb = at + 1;
        Optional<String> step = verb < sentence.size() && isVerb(verb) ? cues.step(sentence, verb) : Optional.empty();
        if (step.isEmpty()) {
            insert(at, subjects.ofAccording(sentence, at));
            return;
        }
        done.add(verb);
        insert(
                at,
                step.get().equals("relays")
                        ? subjects.ofRelay(sentence, verb, "prep.about")
                        : subjects.ofAccording(sentence, verb));
    }

    private boolean isVerb(int at) {
        return sentence.mention(at).isPredicate() && Cues.isVerb(sentence.mention(at));
    }

    private void insert(int at, Subject subject) {
        if (subject.isEmpty()) {
            return;
        }
        Telling telling = telling(subject, false, sentence.mention(at));
        stretches.around(telling, at, subject.next);
        memory.keep(telling, sentence);
    }

    /** «أصدرت المجموعة تقريرها»: nothing is told yet, but whose paper it is. */
    private void issues(int at) {
        Subject subject = subjects.ofVerb(sentence, at);
        if (!subject.isEmpty()) {
            memory.keep(telling(subject, false, sentence.mention(at)), sentence);
        }
    }

    private void forward(Telling telling, int first, int at) {
        stretches.forward(telling, first, at);
        memory.keep(telling, sentence);
    }
}
