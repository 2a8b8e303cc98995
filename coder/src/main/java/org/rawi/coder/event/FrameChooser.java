package org.rawi.coder.event;

import java.util.List;
import java.util.Optional;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlaceValue;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.mention.TollValue;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;
import org.rawi.knowledge.frame.Condition;
import org.rawi.knowledge.frame.Frame;
import org.rawi.text.Folding;

/** Chooses among the frames that a trigger opens: conditions met, then the most specific. Stateless and thread-safe. */
final class FrameChooser {
    private FrameChooser() {}

    /** How much a frame asks for: the more it asks, the more it says where it fits. */
    static int worth(Frame frame) {
        return frame.needs().size() * 10 + frame.priority() * 4 + (frame.hasTwoParts() ? 15 : 0);
    }

    static Optional<Frame> choose(
            Trigger trigger, Arguments arguments, MentionedSentence sentence, int first, int end, Setting setting) {
        Frame best = null;
        int bestWorth = Integer.MIN_VALUE;
        for (Frame frame : trigger.frames()) {
            Check check = new Check(arguments, sentence, first, end, setting);
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
    private record Check(Arguments arguments, MentionedSentence sentence, int first, int end, Setting setting) {
        boolean fits(Frame frame) {
            for (List<Condition> any : frame.needs()) {
                if (any.stream().noneMatch(this::holds)) {
                    return false;
                }
            }
            return frame.unless().stream().noneMatch(this::holds);
        }

        private boolean holds(Condition condition) {
            String value = condition.value();
            return switch (condition.slot()) {
                case "word" -> hasWord(Folding.fold(value));
                case "weapon" -> arguments.things().stream().anyMatch(m -> isThing(m, "weapon", value));
                case "equipment" -> arguments.things().stream().anyMatch(m -> isThing(m, "equipment", value));
                case "facility" -> arguments.things().stream().anyMatch(m -> isThing(m, "facility", value));
                case "toll" -> !arguments.tolls().isEmpty();
                case "that" -> end < sentence.size() && sentence.mention(end).isFunction("complementizer");
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
                return value.equals("people") || value.equals(toll.group());
            }
            return mention.value() instanceof PlaceValue place
                    && (value.equals("place")
                            || place.isKnown()
                                    && place.candidates().get(0).kind().equals(value));
        }

        private boolean hasPlace(String value) {
            return arguments.all().values().stream()
                    .flatMap(List::stream)
                    .anyMatch(m -> m.isPlace() && (value.equals("any") || matches(m, value)));
        }

        private boolean hasWord(String word) {
            for (int i = first; i < end; i++) {
                for (int t = sentence.mention(i).first();
                        t < sentence.mention(i).end();
                        t++) {
                    String folded = sentence.sentence().token(t).folded();
                    if (folded.equals(word)
                            || folded.equals(word + "ا")
                            || folded.endsWith(word) && folded.length() <= word.length() + 3) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    static boolean isParty(Party party, String value) {
        return switch (value) {
            case "actor" -> true;
            case "named" -> party.isNamed();
            case "armed" -> party.isArmed() || party.isCountry();
            case "airforce" -> party.flies();
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
