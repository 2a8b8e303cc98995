package org.rawi.coder.event;

import java.util.Optional;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.FunctionValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.ThingValue;

/**
 * Reads the arguments of a trigger off its clause: what follows it by preposition and order, what precedes it as subject.
 *
 * <p>Arabic dispatches are verb–subject–object or subject–verb–object with the object's prepositions in between; a noun
 * that tells an event takes its subject from a light verb, a genitive, «من قبل», or an adjective of nationality.
 */
final class ArgumentFinder {
    private final SupportVerbs support;

    ArgumentFinder(SupportVerbs support) {
        this.support = support;
    }

    /** The arguments of {@code trigger} within {@code clause}; {@code stop} is where the next trigger begins. */
    Arguments find(MentionedSentence sentence, Clause clause, Trigger trigger, int from, int stop) {
        Arguments arguments = new Arguments();
        new Right(sentence, trigger, arguments).scan(Math.min(stop, sentence.size()));
        new Left(sentence, trigger, arguments).scan(Math.max(from, clause.first()));
        return arguments;
    }

    /** What follows the trigger. */
    private final class Right {
        private final MentionedSentence sentence;
        private final Trigger trigger;
        private final Arguments arguments;
        private String preposition = "";
        private String last = "";
        private String owner = "";
        private boolean tollLast;
        private int plain;
        private boolean sides;
        private boolean effect;
        private int betweens;

        Right(MentionedSentence sentence, Trigger trigger, Arguments arguments) {
            this.sentence = sentence;
            this.trigger = trigger;
            this.arguments = arguments;
        }

        void scan(int stop) {
            for (int i = trigger.index() + 1; i < stop; i++) {
                if (i == trigger.second()) {
                    arguments.move("agent", "first-agent");
                    reset();
                    continue;
                }
                take(sentence.mention(i), i);
            }
        }

        private void reset() {
            preposition = "";
            last = "";
            owner = "";
            plain = 0;
        }

        private void take(Mention mention, int i) {
            if (mention.value() instanceof FunctionValue function) {
                function(function.function());
            } else if (mention.value() instanceof PlainValue word) {
                plainWord(word);
            } else if (mention.isPredicate()) {
                predicate(mention);
            } else {
                nominal(mention, i);
            }
        }

        private void function(String function) {
            plain = 0;
            switch (function) {
                case "prep.in",
                        "prep.on",
                        "prep.against",
                        "prep.with",
                        "prep.from",
                        "prep.to",
                        "prep.for",
                        "prep.about" -> preposition = function.substring("prep.".length());
                case "prep.by" -> preposition = "agent";
                case "prep.backed_by" -> preposition = "agent";
                case "prep.between" -> preposition = "between";
                case "prep.allied" -> owner = last.isEmpty() ? "patient" : last;
                case "prep.using" -> preposition = "using";
                case "prep.including", "prep.about_", "prep.except", "prep.like" -> preposition = "aside";
                case "connector.sides" -> sides = true;
                case "negation" -> preposition = "aside";
                default -> preposition = preposition.equals("aside") ? "aside" : preposition;
            }
        }

        private void plainWord(PlainValue word) {
            if (word.mark()) {
                if ("،,".contains(word.folded())) {
                    preposition = preposition.equals("between") ? preposition : "";
                    tollLast = false;
                }
            } else if (++plain > 3 && !preposition.equals("between")) {
                preposition = "";
                owner = "";
            }
        }

        /** «غارات نفذتها مقاتلات تركية»: the subject of a light verb after the noun is the agent. */
        private void predicate(Mention mention) {
            Optional<String> role = support.role(mention);
            if (role.filter("effect"::equals).isPresent() && mention.predicate().isVerb()) {
                effect = true;
                preposition = "";
                owner = "";
            } else if (role.isPresent() && mention.predicate().isVerb()) {
                preposition = role.get().equals("agent") && mention.predicate().pronoun() ? "agent" : "";
                owner = "";
            }
        }

        private void nominal(Mention mention, int i) {
            plain = 0;
            if (mention.isActor()) {
                actor(mention, i);
            } else if (mention.isPlace()) {
                String function = function(mention, mention.and() && !last.isEmpty() ? last : "patient");
                arguments.add(function.equals("for") ? "patient" : function, mention);
                last = function;
                preposition = "";
                tollLast = false;
            } else if (mention.value() instanceof ThingValue thing) {
                thing(mention, thing);
            } else if (mention.value() instanceof org.rawi.coder.mention.TollValue) {
                if (!preposition.equals("aside")) {
                    arguments.addToll(mention);
                    last = function(mention, "patient");
                    tollLast = true;
                }
                preposition = "";
            } else {
                arguments.addTime(mention);
            }
        }

        private void thing(Mention mention, ThingValue thing) {
            arguments.addThing(mention);
            if (thing.is("holding") || thing.is("equipment") || thing.is("facility")) {
                owner = function(mention, "patient");
                last = owner;
                arguments.add(owner, mention);
            }
            preposition = "";
            tollLast = false;
        }

        private void actor(Mention mention, int i) {
            if (mention.actor().is(ActorValue.Form.ADJECTIVE)) {
                boolean near = i - trigger.last() <= 3 && !trigger.verb();
                if (near && !arguments.hasActor("agent") && preposition.isEmpty()) {
                    arguments.add("agent", mention);
                }
                return;
            }
            String function;
            if (preposition.equals("between")) {
                function = between(mention);
            } else if (tollLast && preposition.equals("from")) {
                function = "patient";
            } else if (!owner.isEmpty()
                    && !mention.and()
                    && (preposition.isEmpty() || mention.preposition() == 'ل' || preposition.equals("for"))) {
                function = owner;
            } else {
                function = function(mention, bare(mention));
            }
            arguments.add(function, mention);
            last = function;
            if (!preposition.equals("between")) {
                preposition = "";
            }
            tollLast = false;
        }

        private String between(Mention mention) {
            if (sides && mention.and() || betweens > 0 && !sides && mention.and() && !sidesAhead(mention)) {
                return "with";
            }
            betweens++;
            return "agent";
        }

        private boolean sidesAhead(Mention mention) {
            int index = sentence.mentions().indexOf(mention);
            for (int i = index + 1; i < Math.min(sentence.size(), index + 6); i++) {
                if (sentence.mention(i).isFunction("connector.sides")) {
                    return true;
                }
            }
            return false;
        }

        /** The function of an actor with no preposition. */
        private String bare(Mention mention) {
            if (mention.and() && !last.isEmpty()) {
                return last;
            }
            if (effect) {
                return "patient";
            }
            if (!trigger.verb()) {
                return arguments.hasActor("agent") || arguments.hasActor("genitive") ? "patient" : "genitive";
            }
            boolean taken =
                    arguments.hasActor("agent") || !arguments.of("patient").isEmpty() || tollLast;
            return taken ? "patient" : "agent";
        }

        private String function(Mention mention, String otherwise) {
            if (mention.preposition() == 'ل') {
                return "for";
            }
            if (mention.preposition() == 'ب') {
                return mention.isPlace() ? "in" : "by-means";
            }
            if (!preposition.isEmpty()) {
                return preposition;
            }
            return mention.and() && !last.isEmpty() ? last : otherwise;
        }
    }

    /** What precedes the trigger in its clause. */
    private final class Left {
        private final MentionedSentence sentence;
        private final Trigger trigger;
        private final Arguments arguments;
        private String supportRole = "";

        Left(MentionedSentence sentence, Trigger trigger, Arguments arguments) {
            this.sentence = sentence;
            this.trigger = trigger;
            this.arguments = arguments;
        }

        void scan(int from) {
            boolean subjectFound = false;
            for (int i = trigger.index() - 1; i >= from; i--) {
                Mention mention = sentence.mention(i);
                if (mention.isPredicate()) {
                    supportRole = support.role(mention).orElse(supportRole);
                } else if (mention.isFunction("negation")) {
                    if (trigger.index() - i <= 2) {
                        arguments.negate();
                    }
                } else if (mention.isActor() && !mention.actor().is(ActorValue.Form.ADJECTIVE)) {
                    subjectFound |= actor(mention, i, from, subjectFound);
                } else if (mention.isPlace()) {
                    place(mention, i);
                } else if (mention.value() instanceof org.rawi.coder.mention.TimeValue) {
                    arguments.addTime(mention);
                } else if (mention.value() instanceof org.rawi.coder.mention.TollValue) {
                    arguments.addToll(mention);
                } else if (mention.value() instanceof ThingValue) {
                    arguments.addThing(mention);
                }
            }
        }

        private boolean actor(Mention mention, int i, int from, boolean found) {
            boolean bare = mention.preposition() == 0
                    && (i == 0 || !sentence.mention(i - 1).isFunction("prep"));
            if (!bare || found && !joins(i)) {
                return false;
            }
            String role = role(i, from);
            if (role.equals("agent") && trigger.verb() && arguments.hasActor("agent")) {
                arguments.move("agent", "patient");
            }
            if (role.equals("agent")
                    && !trigger.verb()
                    && supportRole.isEmpty()
                    && role(i, from).isEmpty()) {
                return false;
            }
            arguments.add(
                    role.equals("place") || role.equals("event") || role.equals("effect") ? "aside" : role, mention);
            return true;
        }

        /** «الجيش ومجموعات الدفاع الشعبية»: the actor before a joined one is subject too. */
        private boolean joins(int i) {
            for (int k = i + 1; k < trigger.index(); k++) {
                Mention next = sentence.mention(k);
                if (next.isActor()) {
                    return next.and();
                }
                if (!next.isMark()) {
                    return false;
                }
            }
            return false;
        }

        private String role(int at, int from) {
            String role = supportRole;
            for (int k = at - 1; k >= from && role.isEmpty(); k--) {
                if (sentence.mention(k).isPredicate()) {
                    role = support.role(sentence.mention(k)).orElse("");
                    break;
                }
            }
            if (!role.isEmpty()) {
                return role.equals("passive") ? "patient" : role;
            }
            return trigger.verb() ? "agent" : "aside";
        }

        private void place(Mention mention, int i) {
            boolean prepositional = mention.preposition() == 'ب'
                    || i > 0 && sentence.mention(i - 1).isFunction("prep.in")
                    || mention.and();
            boolean from = i > 0 && sentence.mention(i - 1).isFunction("prep.from");
            boolean to = i > 0 && sentence.mention(i - 1).isFunction("prep.to");
            String role = role(i, 0);
            if (from || to) {
                arguments.add(from ? "from" : "to", mention);
            } else if (prepositional || role.equals("patient") || role.equals("place") || role.equals("agent")) {
                arguments.add("in", mention);
            } else {
                arguments.add("in", mention);
            }
        }
    }
}
