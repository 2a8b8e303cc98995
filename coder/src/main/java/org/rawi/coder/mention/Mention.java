package org.rawi.coder.mention;

import org.rawi.model.Span;

/**
 * One thing that a sentence names or does, in the order of its words: an actor, a place, a verb, a preposition …
 *
 * @param first its first token
 * @param end one past its last token
 * @param span where it stands in the article's text, clitics left out
 * @param and whether «و» or «ف» is written onto it
 * @param preposition 'ب', 'ل' or 'ك' written onto it, or 0
 * @param value what it is
 */
public record Mention(int first, int end, Span span, boolean and, char preposition, Value value) {
    /** What a mention is. */
    public sealed interface Value
            permits ActorValue,
                    PlaceValue,
                    TimeValue,
                    TollValue,
                    ThingValue,
                    PredicateValue,
                    FunctionValue,
                    PlainValue {}

    public boolean isActor() {
        return value instanceof ActorValue;
    }

    public boolean isPlace() {
        return value instanceof PlaceValue;
    }

    public boolean isPredicate() {
        return value instanceof PredicateValue;
    }

    public boolean isMark() {
        return value instanceof PlainValue plain && plain.mark();
    }

    /** Whether it is a function word of this name or of a name that begins so, «prep.on», «connector». */
    public boolean isFunction(String name) {
        return value instanceof FunctionValue function
                && (function.function().equals(name) || function.function().startsWith(name + "."));
    }

    public ActorValue actor() {
        return (ActorValue) value;
    }

    public PlaceValue place() {
        return (PlaceValue) value;
    }

    public PredicateValue predicate() {
        return (PredicateValue) value;
    }

    /** The same behind a «و» that stands apart, «و كفرعويد». */
    Mention joined() {
        return new Mention(first, end, span, true, preposition, value);
    }

    public Mention withValue(Value other) {
        return new Mention(first, end, span, and, preposition, other);
    }
}
