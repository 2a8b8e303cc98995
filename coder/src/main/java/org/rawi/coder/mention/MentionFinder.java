package org.rawi.coder.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Lexicon.Entry;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Table;
import org.rawi.knowledge.frame.Frame;
import org.rawi.model.Span;
import org.rawi.text.AnalysedText;
import org.rawi.text.Clitics;
import org.rawi.text.Folding;
import org.rawi.text.Sentence;
import org.rawi.text.Token;

/**
 * Finds what each sentence names: at every word the longest reading of all wins, and of equals the one of the order below.
 *
 * <p>Immutable and thread-safe.
 */
public final class MentionFinder {
    private final Knowledge knowledge;
    private final Set<String> triggers = new HashSet<>();
    private final Set<String> tolling = new HashSet<>();
    private final LandsAsPlaces lands;
    private final Set<String> givenNames;

    public MentionFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
        lands = new LandsAsPlaces(knowledge.frames());
        givenNames = ActorParser.givenNames(knowledge);
        for (Frame frame : knowledge.frames()) {
            triggers.addAll(frame.triggers());
            triggers.addAll(frame.seconds());
            if (frame.settings().containsKey("toll")) {
                tolling.addAll(frame.triggers());
            }
        }
    }

    /** The mentions of every sentence. */
    public List<MentionedSentence> find(AnalysedText text) {
        List<MentionedSentence> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            found.add(find(sentence, text.article().text()));
        }
        return PlaceReferences.resolve(found.stream()
                .map(TollParts::mark)
                .map(ClaimedZeros::mark)
                .map(RunningTotals::join)
                .toList());
    }

    private MentionedSentence find(Sentence sentence, String text) {
        Readings readings = new Readings(knowledge.lexicon(), sentence, text);
        List<Mention> mentions = SharedOffices.read(new One(readings).all());
        return new MentionedSentence(sentence, PlaceLists.complete(readings, mentions));
    }

    /** One sentence on its way. */
    private final class One {
        private final Readings readings;
        private final NumberParser numbers;
        private final ActorParser actors;
        private final PlaceParser places;
        private final TimeParser times;
        private final TollParser tolls;
        private final ThingParser things;
        private final CountedPeople counted;
        private final List<Mention> mentions = new ArrayList<>();

        One(Readings readings) {
            this.readings = readings;
            counted = new CountedPeople(readings, tolling);
            numbers = new NumberParser(readings);
            actors = new ActorParser(readings, givenNames);
            places = new PlaceParser(readings, knowledge.gazetteer(), numbers);
            times = new TimeParser(readings, numbers);
            tolls = new TollParser(readings, numbers);
            things = new ThingParser(readings, numbers);
        }

        List<Mention> all() {
            int at = 0;
            boolean joined = false;
            while (at < readings.size()) {
                if (isLoneAnd(at)) {
                    joined = true;
                    at++;
                    continue;
                }
                Mention mention = at(at);
                boolean quote = isQuote(at);
                boolean quoted = at > 0 && isQuote(at - 1);
                mentions.add(joined && !quote && (!quoted || mention.isActor()) ? mention.joined() : mention);
                joined &= quote;
                at = mention.end();
            }
            return mentions;
        }

        /** «و» written apart from the word that it joins, or «ثم», which joins like it. */
        private boolean isLoneAnd(int at) {
            boolean and = readings.sentence().token(at).folded().equals("و")
                    || readings.at(at).stream()
                            .anyMatch(m -> m.end() == at + 1
                                    && m.entry().table() == Table.GRAMMAR
                                    && m.entry().row().cell("function").equals("connector.then"));
            return and
                    && at + 1 < readings.size()
                    && (readings.sentence().token(at + 1).type() != Token.Type.MARK || isQuote(at + 1));
        }

        /** «و«الائتلاف»»: the name is joined, and not the mark before it. */
        private boolean isQuote(int at) {
            return "\"«“".contains(readings.sentence().token(at).folded());
        }

        private Mention at(int at) {
            Token token = readings.sentence().token(at);
            if (token.type() == Token.Type.MARK) {
                return new Mention(at, at + 1, token.span(), false, (char) 0, new PlainValue(token.folded(), true));
            }
            Mention best = plain(at, token);
            if (isNamedAgain(at)) {
                return best;
            }
            Optional<Mention> predicate = predicate(at).or(() -> counted(at));
            best = longer(best, predicate);
            boolean trigger = predicate.filter(this::opensFrame).isPresent();
            Mention told = best;
            best = longer(
                    best,
                    things.at(at)
                            .filter(f -> !trigger || f.end() > told.end())
                            .map(f -> mention(at, f.end(), f.start(), f.value())));
            best = longer(best, function(at));
            best = longer(best, place(at, best));
            best = longer(
                    best,
                    actors.at(at).filter(f -> isActor(f, at)).map(f -> mention(at, f.end(), f.start(), count(f, at))));
            Mention named = best;
            best = longer(
                    best,
                    tolls.at(at)
                            .filter(f -> !isOneOfActor(at, f))
                            .filter(f -> counted.isToll(f, at, mentions)
                                    || !named.isActor() && !(named.value() instanceof FunctionValue))
                            .map(f -> mention(at, f.end(), null, f.value())));
            best = longer(best, times.at(at).map(f -> mention(at, f.end(), f.start(), f.value())));
            return best;
        }

        /** «العاصمة اللبنانية بيروت»: the name right behind the words for the place is no second one, and no government. */
        private boolean isNamedAgain(int at) {
            Mention before = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
            return before != null
                    && before.isPlace()
                    && before.end() == at
                    && places.at(at)
                            .filter(f ->
                                    f.start() != null && f.start().reading().isWhole() && f.end() == at + 1)
                            .filter(f -> f.value().candidates().stream()
                                    .anyMatch(before.place().candidates()::contains))
                            .isPresent();
        }

        /** «41 ضربة جوية»: the number belongs to the noun that tells the event. */
        private Optional<Mention> counted(int at) {
            Optional<NumberParser.Found> number = numbers.at(at);
            if (number.isEmpty() || number.get().end() >= readings.size()) {
                return Optional.empty();
            }
            return predicate(number.get().end())
                    .filter(p -> p.predicate().isNoun() && opensFrame(p) && p.preposition() == 0 && !p.and())
                    .map(p -> mention(at, p.end(), null, p.value()));
        }

        /** «أحد عناصر الجيش»: the actor behind «أحد» says more than the noun does. */
        private boolean isOneOfActor(int at, TollParser.Found found) {
            boolean oneOf = !found.numbered()
                    && function(at).filter(m -> m.isFunction("number.one_of")).isPresent();
            return oneOf
                    && actors.at(at + 1).filter(a -> a.end() >= found.end()).isPresent();
        }

        /** «القيادي في حركة أحرار الشام» is one man, «عناصر من حزب الله» are some. */
        private ActorValue count(ActorParser.Found found, int at) {
            if (!mentions.isEmpty() && mentions.get(mentions.size() - 1).isFunction("number.one_of")) {
                return found.value().withCount(1);
            }
            Optional<TollValue> people = tolls.at(at)
                    .filter(t -> t.end() <= found.end())
                    .map(TollParser.Found::value)
                    .filter(v -> v.people()
                            && (isSome(v) || v.min() != null && v.min().equals(v.max())));
            return people.map(v -> found.value().withCount(isSome(v) ? (Integer) PeopleCount.MANY : v.min()))
                    .orElse(found.value());
        }

        /** «عناصر», «عدد من عناصر»: some, and no more is said. */
        private static boolean isSome(TollValue value) {
            return value.bare() || Integer.valueOf(1).equals(value.min()) && value.max() == null;
        }

        private boolean opensFrame(Mention mention) {
            return mention.predicate().entries().stream().anyMatch(e -> triggers.contains(e.key()));
        }

        /** A later reading wins where it is as long; a plain word loses to all. */
        private static Mention longer(Mention best, Optional<Mention> other) {
            if (other.isEmpty()) {
                return best;
            }
            boolean plain = best.value() instanceof PlainValue;
            return plain || other.get().end() >= best.end() ? other.get() : best;
        }

        private Mention plain(int at, Token token) {
            boolean and = token.folded().startsWith("و") && token.folded().length() > 3;
            return new Mention(at, at + 1, token.span(), and, (char) 0, new PlainValue(token.folded(), false));
        }

        private Optional<Mention> predicate(int at) {
            List<Entry> entries = new ArrayList<>();
            Match first = null;
            for (Match match : readings.at(at)) {
                Table table = match.entry().table();
                boolean named = table == Table.VERBS || !match.entry().key().isEmpty();
                if (!named && table != Table.REPORTING && table != Table.SUPPORT) {
                    continue;
                }
                if (first == null || match.end() > first.end()) {
                    first = match;
                    entries.clear();
                }
                if (match.end() == first.end()) {
                    entries.add(match.entry());
                }
            }
            if (first == null) {
                return Optional.empty();
            }
            boolean definite = first.reading().stem().startsWith("ال");
            PredicateValue value = new PredicateValue(
                    entries, first.pronoun(), first.reading().stem().startsWith("س") && isFuture(entries), definite);
            return Optional.of(mention(at, first.end(), first, value));
        }

        private static boolean isFuture(List<Entry> entries) {
            return entries.stream().allMatch(e -> e.tag().equals("present"));
        }

        private Optional<Mention> function(int at) {
            return readings.longest(at, Table.GRAMMAR)
                    .filter(m -> !readings.isVerbOfSaying(m, at))
                    .map(m -> mention(
                            at, m.end(), m, new FunctionValue(m.entry().row().cell("function"))));
        }

        /** A bare name that is a common word too needs something before it that makes it a place. */
        private Optional<Mention> place(int at, Mention best) {
            Optional<PlaceParser.Found> found = places.at(at);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            boolean named =
                    found.get().value().first() > at && !found.get().value().isKnown();
            if (named && isFacility(at, found.get().end())) {
                return Optional.empty();
            }
            boolean led = found.get().cued()
                    || isLed(found.get().start())
                    || isVisited(found.get().start());
            boolean common = best.value() instanceof PredicateValue || best.value() instanceof FunctionValue;
            boolean scrap = readings.sentence().token(at).folded().length() <= 3
                    && found.get().end() == at + 1;
            boolean small =
                    (!found.get().value().isLarge() || scrap) && !found.get().cued();
            if (scrap && small && !led) {
                return Optional.empty();
            }
            if (small && !led && follows(at)) {
                return Optional.empty();
            }
            boolean sure = found.get().cued() || led && found.get().value().isLarge();
            if (common
                    && !sure
                    && !isListed(found.get())
                    && best.end() >= found.get().end()) {
                return Optional.empty();
            }
            return Optional.of(mention(
                    at, found.get().end(), found.get().start(), found.get().value()));
        }

        /** «مزرعة دواجن» is a farm and no place of that name. */
        private boolean isFacility(int at, int end) {
            return readings.longest(at, Table.FACILITIES)
                    .filter(m -> m.end() >= end)
                    .isPresent();
        }

        /** «قرى كفرتعال وتقاد»: a known name joined to a list of villages is no verb. */
        private boolean isListed(PlaceParser.Found found) {
            boolean and = found.start() != null && found.start().reading().and();
            int i = mentions.size() - 1;
            while (and && i > 0 && mentions.get(i).isPlace() && mentions.get(i).and()) {
                i--;
            }
            return and && i >= 0 && mentions.get(i).isPlace() && PlaceLists.isOpener(readings, mentions.get(i));
        }

        /** A small place does not stand uncued behind a plain word: «عملية جديدة» is no village. */
        private boolean follows(int at) {
            if (mentions.isEmpty()) {
                return false;
            }
            Mention before = mentions.get(mentions.size() - 1);
            boolean word = before.value() instanceof PlainValue plain && !plain.mark();
            boolean verb = before.isPredicate() && !opensFrame(before);
            return word
                    || verb
                    || before.value() instanceof ThingValue
                    || before.value() instanceof TollValue
                    || before.isPredicate() && before.predicate().isNoun() && at > 0;
        }

        /** Whether a preposition of place or another place stands just before. */
        private boolean isLed(Match start) {
            if (start != null && start.reading().preposition() == 'ب') {
                return true;
            }
            if (mentions.isEmpty()) {
                return false;
            }
            Mention before = mentions.get(mentions.size() - 1);
            return before.isFunction("prep") || before.isPlace();
        }

        private boolean isVisited(Match start) {
            return start != null
                    && lands.isNext(
                            mentions,
                            start.reading().preposition(),
                            start.reading().and(),
                            readings.sentence());
        }

        /** A capital or a country after a preposition of place is a place. */
        private boolean isActor(ActorParser.Found found, int at) {
            ActorValue value = found.value();
            boolean land = value.is(ActorValue.Form.COUNTRY) || value.is(ActorValue.Form.CAPITAL);
            if (!land || !value.head().isEmpty()) {
                return true;
            }
            if (found.start().reading().preposition() == 'ب') {
                return false;
            }
            Mention before = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
            if (before == null) {
                return true;
            }
            if (isVisited(found.start()) || lands.isStruck(mentions)) {
                return false;
            }
            boolean placed = before.isFunction("prep.in") && !before.isFunction("prep.between")
                    || before.isFunction("prep.from")
                    || before.isFunction("prep.part")
                    || before.isFunction("prep.to");
            boolean listed = before.isPlace() && found.start().reading().and();
            return !placed && !listed && at >= 0;
        }

        private Mention mention(int first, int end, Match start, Mention.Value value) {
            Sentence sentence = readings.sentence();
            Token token = sentence.token(first);
            int cut = 0;
            boolean and = false;
            char preposition = 0;
            if (start != null) {
                Clitics.Reading reading = start.reading();
                and = reading.and();
                preposition = reading.preposition();
                boolean merged = preposition == 'ل' && reading.stem().startsWith("ال");
                int units = merged ? reading.start() - 1 : reading.start();
                cut = units <= 0 ? 0 : Folding.unfold(readings.text(token), units);
            } else if (token.folded().startsWith("و") && !(value instanceof PlainValue)) {
                and = readings.at(first).stream().anyMatch(m -> m.reading().and());
            }
            Span span = new Span(token.start() + cut, sentence.token(end - 1).end());
            return new Mention(first, end, span, and, preposition, value);
        }
    }
}
