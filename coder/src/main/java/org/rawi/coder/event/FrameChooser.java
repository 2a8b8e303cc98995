package org.rawi.coder.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlaceValue;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.mention.TollValue;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;
import org.rawi.knowledge.frame.Condition;
import org.rawi.knowledge.frame.Frame;

/** Chooses among the frames that a trigger opens: conditions met, then the most specific. Stateless and thread-safe. */
final class FrameChooser {
    /** What may be written onto a word: conjunctions, prepositions, the article, the «س» of the future. */
    private static final Pattern CLITICS = Pattern.compile("[وف]?(?:[بكلس]|[بك]?ال|لل)?");

    /** Where a place of a class is the scene itself: «في مدينة», «داخل مدينة», «حول مدينة»; «شمال مدينة» is elsewhere. */
    private static final Set<String> ON_THE_SPOT = Set.of("at", "inside", "around");

    private static final int NEAR = 16;

    private FrameChooser() {}

    /**
     * The mentions that a frame may ask about.
     *
     * @param first the first of the trigger's clause
     * @param end one past the last of the trigger's clause
     * @param next one past the last of the clause that follows
     */
    record Range(int first, int end, int next) {
        /** The trigger's clause, and what it tells of behind it. */
        static Range of(List<Clause> clauses, int clause, Trigger trigger) {
            int end = Math.max(clauses.get(clause).end(), trigger.last() + 1);
            int told = clause + 1;
            // «وصف ما جرى بأنه مروع»: what is spoken of may be a clause of its own
            if (told + 1 < clauses.size()
                    && clauses.get(told).link() == Clause.Link.RELATIVE
                    && clauses.get(told + 1).link() == Clause.Link.COMPLEMENT) {
                told++;
            }
            int next = told < clauses.size() ? clauses.get(told).end() : end;
            return new Range(clauses.get(clause).first(), end, Math.max(end, next));
        }

        /** As much of it as stands near the trigger. */
        Range near(Trigger trigger) {
            return new Range(Math.max(first, trigger.index() - NEAR), Math.min(end, trigger.last() + NEAR), next);
        }
    }

    /** How much a frame asks for: the more it asks, the more it says where it fits. */
    static int worth(Frame frame) {
        return frame.needs().size() * 10 + frame.priority() * 4 + (frame.hasTwoParts() ? 15 : 0);
    }

    static Optional<Frame> choose(
            Trigger trigger, Arguments arguments, MentionedSentence sentence, Range range, Setting setting) {
        Frame best = null;
        int bestWorth = Integer.MIN_VALUE;
        for (Frame frame : trigger.frames()) {
            Check check = new Check(arguments, sentence, range, range.near(trigger), setting);
            if (check.fits(frame)) {
                int worth = worth(frame);
                if (worth > bestWorth) {
                    best = frame;
                    bestWorth = worth;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The conditions of one frame against the arguments at hand. */
    private record Check(Arguments arguments, MentionedSentence sentence, Range range, Range near, Setting setting) {
        boolean fits(Frame frame) {
            for (List<Condition> any : frame.needs()) {
                if (any.stream().noneMatch(c -> holds(c, frame))) {
                    return false;
                }
            }
            return frame.unless().stream().noneMatch(c -> forbids(c, frame));
        }

        /** A word that forbids a frame does so where it stands near: «وفي سياق آخر بعيد … إعادة». */
        private boolean forbids(Condition condition, Frame frame) {
            return condition.slot().equals("word")
                    ? hasWord(condition.value(), near.first(), near.end())
                    : holds(condition, frame);
        }

        /**
         * «انسحاب القوات»: the genitive of a noun is its agent, or its patient where the frame says so.
         *
         * <p>Words that name a speech act in passing («بحسب دعوة الرئيس») need more than that.
         */
        private boolean holds(Condition condition, Frame frame) {
            boolean genitive = !SpeechActs.contains(frame.kind())
                    && condition.slot().equals(frame.settings().getOrDefault("genitive", "agent"));
            return holds(condition) || genitive && fills("genitive", condition.value());
        }

        private boolean holds(Condition condition) {
            String value = condition.value();
            return switch (condition.slot()) {
                case "word" -> hasWord(value, range.first(), range.end());
                case "told" -> hasWord(value, range.end(), range.next());
                case "weapon" -> arguments.things().stream().anyMatch(m -> isThing(m, "weapon", value));
                case "equipment" -> arguments.things().stream().anyMatch(m -> isThing(m, "equipment", value));
                case "facility" -> arguments.things().stream().anyMatch(m -> isThing(m, "facility", value));
                case "toll" -> !arguments.tolls().isEmpty();
                case "time" -> !arguments.times().isEmpty();
                case "that" -> opensComplement();
                case "behind" -> isTold();
                case "place" -> hasPlace(value);
                case "actor" -> arguments.all().keySet().stream().anyMatch(f -> fills(f, value));
                default ->
                    fills(condition.slot(), value)
                            || condition.slot().equals("agent") && (fills("subject", value) || fills("doer", value));
            };
        }

        private boolean fills(String function, String value) {
            if (arguments.isLeftToSpeaker(function)) {
                return true;
            }
            for (Mention mention : arguments.of(function)) {
                if (matches(mention, value)) {
                    return true;
                }
            }
            return function.equals("patient") && arguments.tolls().stream().anyMatch(m -> matches(m, value));
        }

        private boolean matches(Mention mention, String value) {
            if (value.equals("any")) {
                return true;
            }
            if (mention.isActor()) {
                return setting.party(mention).map(p -> isParty(p, value)).orElse(false);
            }
            if (mention.value() instanceof ThingValue thing) {
                return value.equals(thing.sort()) || isThing(mention, thing.sort(), value);
            }
            if (mention.value() instanceof TollValue toll) {
                return value.equals("people") || toll.isOf(value);
            }
            return mention.value() instanceof PlaceValue place
                    && (value.equals("place")
                            || ON_THE_SPOT.contains(place.relation())
                                    && place.candidates().stream()
                                            .anyMatch(c -> c.kind().equals(value)));
        }

        private boolean hasPlace(String value) {
            return arguments.all().values().stream()
                    .flatMap(List::stream)
                    .anyMatch(m -> m.isPlace() && (value.equals("any") || matches(m, value)));
        }

        /** «قالت إنها تدعم», «قال إن ما جرى أمر مشين»: the trigger's own clause is what is told. */
        private boolean isTold() {
            int first = range.first();
            boolean relative = first > 0
                    && sentence.mention(first).isFunction("relative")
                    && sentence.mention(first - 1).isFunction("complementizer");
            return relative || sentence.mention(first).isFunction("complementizer");
        }

        private boolean opensComplement() {
            return range.end() < sentence.size()
                    && sentence.mention(range.end()).isFunction("complementizer");
        }

        /** One word or several behind one another; letters may be written onto the first. */
        private boolean hasWord(String words, int first, int end) {
            if (first >= end) {
                return false;
            }
            String[] wanted = words.split(" ", -1);
            int from = sentence.mention(first).first();
            int to = sentence.mention(end - 1).end() - wanted.length;
            for (int t = from; t <= to; t++) {
                if (standsAt(t, wanted)) {
                    return true;
                }
            }
            return false;
        }

        private boolean standsAt(int token, String[] wanted) {
            if (!isWord(sentence.sentence().token(token).folded(), wanted[0])) {
                return false;
            }
            for (int w = 1; w < wanted.length; w++) {
                if (!sentence.sentence().token(token + w).folded().equals(wanted[w])) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isWord(String folded, String word) {
            int before = folded.length() - word.length();
            if (!folded.endsWith(word)) {
                before--;
                boolean accusative = folded.endsWith("ا") && before >= 0 && folded.startsWith(word, before);
                before = accusative ? before : -1;
            }
            return before >= 0 && CLITICS.matcher(folded.substring(0, before)).matches();
        }
    }

    static boolean isParty(Party party, String value) {
        return switch (value) {
            case "actor" -> true;
            case "named" -> party.isNamed();
            case "armed" -> party.isArmed() || party.isCountry();
            case "airforce" -> party.flies() || party.id().endsWith(".airforce");
            default ->
                value.equals(party.type())
                        || value.equals(party.id())
                        || party.id().startsWith(value + ".");
        };
    }

    private static boolean isThing(Mention mention, String sort, String value) {
        if (!(mention.value() instanceof ThingValue thing)) {
            return false;
        }
        boolean second = sort.equals("equipment")
                && !thing.also().isEmpty()
                && (value.equals("any")
                        || thing.also().equals(value)
                        || thing.also().startsWith(value + "."));
        return second
                || thing.is(sort)
                        && (value.equals("any")
                                || value.equals(thing.type())
                                || value.equals(thing.what())
                                || thing.what().startsWith(value + "."));
    }
}
