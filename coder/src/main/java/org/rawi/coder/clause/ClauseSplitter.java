package org.rawi.coder.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rawi.coder.clause.Clause.Link;
import org.rawi.coder.mention.FunctionValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;

/**
 * Cuts a sentence into clauses at connectors, complementizers, relatives, and at «و» before a verb or a new area.
 *
 * <p>Stateless and thread-safe.
 */
public final class ClauseSplitter {
    private static final Map<String, Link> LINKS = Map.ofEntries(
            Map.entry("complementizer", Link.COMPLEMENT),
            Map.entry("relative", Link.RELATIVE),
            Map.entry("relative.subject", Link.RELATIVE),
            Map.entry("relative.place", Link.RELATIVE),
            Map.entry("connector.after", Link.AFTER),
            Map.entry("connector.after.since", Link.AFTER),
            Map.entry("connector.cause", Link.CAUSE),
            Map.entry("connector.result", Link.RESULT),
            Map.entry("connector.during", Link.DURING),
            Map.entry("connector.contrast", Link.CONTRAST),
            Map.entry("connector.with", Link.WITH),
            Map.entry("connector.purpose", Link.PURPOSE),
            Map.entry("aim", Link.PURPOSE),
            Map.entry("connector.before", Link.BEFORE),
            Map.entry("connector.topic", Link.TOPIC),
            Map.entry("connector.speaker", Link.TOPIC),
            Map.entry("conditional", Link.CONDITIONAL));

    private ClauseSplitter() {}

    /** The clauses of the sentence in order; together they cover it. */
    public static List<Clause> split(MentionedSentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        int first = 0;
        Link link = Link.MAIN;
        for (int i = 1; i < sentence.size(); i++) {
            boolean same = isFirstVerb(sentence, first, i) || isAnswer(sentence, first, i);
            Link next = same ? null : opens(sentence, i);
            if (next != null) {
                clauses.add(new Clause(first, i, link));
                first = i;
                link = next;
            }
        }
        Link head = first == 0 && sentence.size() > 0 ? headLink(sentence) : link;
        clauses.add(new Clause(first, sentence.size(), head));
        if (clauses.size() > 1) {
            Clause head0 = clauses.get(0);
            clauses.set(0, new Clause(head0.first(), head0.end(), headLink(sentence)));
        }
        return clauses;
    }

    /** «25 مقاتلاً من الفصائل، قتلوا في»: the first verb behind a comma has what stands before the comma for its subject. */
    private static boolean isFirstVerb(MentionedSentence sentence, int first, int i) {
        Mention verb = sentence.mention(i);
        if (!isFinite(verb) || verb.and() || !afterComma(sentence, i)) {
            return false;
        }
        boolean subject = false;
        for (int k = first; k < i; k++) {
            subject |= sentence.mention(k).isActor();
            boolean participle = subject && isParticiple(sentence.mention(k));
            if (sentence.mention(k).isPredicate() && !participle) {
                return false;
            }
        }
        return true;
    }

    /** «أما التنظيم فقصف»: the verb that «ف» joins to «أما» is said of whoever stands between them. */
    private static boolean isAnswer(MentionedSentence sentence, int first, int i) {
        Mention verb = sentence.mention(i);
        return verb.and()
                && verb.isPredicate()
                && verb.predicate().isVerb()
                && sentence.mention(first).isFunction("as_for")
                && sentence.sentence().token(verb.first()).folded().startsWith("ف")
                && sentence.mentions().subList(first, i).stream().noneMatch(ClauseSplitter::isFinite);
    }

    /** «قوات النظام المتمركزة في»: an adjective of who stands before it. */
    private static boolean isParticiple(Mention mention) {
        return mention.isPredicate()
                && !mention.predicate().isVerb()
                && !mention.predicate().isNoun()
                && mention.predicate().definite();
    }

    private static boolean isFinite(Mention mention) {
        return mention.isPredicate()
                && mention.predicate().isVerb()
                && !mention.predicate().isNoun();
    }

    private static Link headLink(MentionedSentence sentence) {
        Link link = sentence.mention(0).value() instanceof FunctionValue f ? LINKS.get(f.function()) : null;
        return link == null || link == Link.COMPLEMENT || link == Link.RELATIVE ? Link.MAIN : link;
    }

    private static Link opens(MentionedSentence sentence, int i) {
        Mention mention = sentence.mention(i);
        if (mention.isFunction("prep.in") && mention.and() && afterComma(sentence, i)) {
            return Link.AND;
        }
        if (mention.isFunction("negation") && mention.and()) {
            return Link.AND;
        }
        if (mention.value() instanceof FunctionValue function) {
            return isManner(sentence, i) ? null : LINKS.get(function.function());
        }
        if (isFinite(mention) && afterComma(sentence, i)) {
            return Link.MAIN;
        }
        if (mention.isPredicate() && mention.predicate().isVerb() && isAlso(sentence.mention(i - 1))) {
            return Link.AND;
        }
        if (mention.isPredicate() && mention.predicate().isVerb() && mention.and()) {
            return Link.AND;
        }
        if (mention.isPlace() && mention.and() && mention.place().area() && afterComma(sentence, i)) {
            return Link.AND;
        }
        if (mention.isMark()) {
            String mark = ((PlainValue) mention.value()).folded();
            return switch (mark) {
                case ":" -> Link.COMPLEMENT;
                case "؛", ";" -> Link.AND;
                default -> null;
            };
        }
        return null;
    }

    /** «دعما عسكريا»: a word for a new matter with no mark beside it says of what sort the noun before it is. */
    private static boolean isManner(MentionedSentence sentence, int i) {
        Mention mention = sentence.mention(i);
        boolean marked = sentence.mention(i - 1).isMark()
                || i + 1 < sentence.size() && sentence.mention(i + 1).isMark();
        return mention.isFunction("connector.topic")
                && mention.end() - mention.first() == 1
                && !mention.and()
                && !marked;
    }

    /** «كما قصف»: one word, where «إضافة إلى قصف» leads a noun. */
    private static boolean isAlso(Mention mention) {
        return mention.isFunction("connector.addition") && mention.end() - mention.first() == 1;
    }

    private static boolean afterComma(MentionedSentence sentence, int i) {
        Mention before = sentence.mention(i - 1);
        return before.isMark() && "،,".contains(((PlainValue) before.value()).folded());
    }
}
