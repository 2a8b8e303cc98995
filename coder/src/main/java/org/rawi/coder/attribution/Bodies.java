package org.rawi.coder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.coder.attribution.Telling.Teller;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.ActorValue.Form;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.setting.Party;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.model.Span;
import org.rawi.text.Folding;
import org.rawi.text.Token;

/**
 * Sources that no table names, known by the word they begin or end with: «مكتب لطمين الإعلامي», «صحيفة «المنوال»».
 *
 * <p>The patterns are the rows `body.…` of reporting.tsv. Immutable and thread-safe.
 */
final class Bodies {
    private static final String STEP = "body.";
    private static final int LONGEST = 6;

    private final List<Pattern> patterns = new ArrayList<>();
    private final Map<String, Row> quoted = new HashMap<>();

    /** «مركز … الحقوقي»: head, tail or none, and the type that they say. */
    private record Pattern(List<String> head, List<String> tail, String type, String origin) {}

    /** A body found: who, and one past its last token. */
    record Found(Teller teller, int end) {}

    Bodies(Knowledge knowledge) {
        for (Row row : knowledge.rows(Table.REPORTING)) {
            if (row.cell("step").startsWith(STEP)) {
                row.variants("lemmas").forEach(lemma -> patterns.add(pattern(lemma, row)));
            }
        }
        for (Row row : knowledge.rows(Table.SOURCES)) {
            for (String name : row.variants("names")) {
                List<String> words = words(name);
                boolean medium = words.size() == 2
                        && patterns.stream()
                                .anyMatch(p ->
                                        isMedium(p.type()) && p.head().get(0).equals(words.get(0)));
                if (medium) {
                    quoted.putIfAbsent(words.get(1), row);
                }
            }
        }
        patterns.sort(Comparator.comparingInt(
                        (Pattern p) -> p.head().size() + 2 * p.tail().size())
                .reversed());
    }

    private static Pattern pattern(String lemma, Row row) {
        int gap = lemma.indexOf('…');
        String type = row.cell("step").substring(STEP.length());
        String head = lemma.substring("n:".length(), gap);
        return new Pattern(words(head), words(lemma.substring(gap + 1)), type, row.origin());
    }

    private static List<String> words(String part) {
        String folded = Folding.fold(part.strip());
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** Whether the source was known by its head noun alone. */
    boolean isFrom(Teller teller) {
        return patterns.stream()
                .anyMatch(p -> p.origin().equals(teller.mention().actor().origin()));
    }

    /** The body whose name begins at the token. */
    Optional<Found> at(MentionedSentence sentence, int token) {
        List<Opening> openings = Opening.of(sentence.sentence().token(token).folded());
        for (Pattern pattern : patterns) {
            for (Opening opening : openings) {
                if (opening.rest().equals(pattern.head().get(0))) {
                    int end = end(sentence, token, pattern);
                    if (end > 0) {
                        return Optional.of(found(sentence, token, end, opening, pattern));
                    }
                }
            }
        }
        return quoted(sentence, token);
    }

    /** «أما «أعماق» فزعمت»: the name alone, in quotation marks, of a medium that the tables know with its noun. */
    private Optional<Found> quoted(MentionedSentence sentence, int token) {
        int size = sentence.sentence().size();
        boolean marks = token > 0
                && token + 1 < size
                && isQuote(sentence.sentence().token(token - 1))
                && isQuote(sentence.sentence().token(token + 1));
        Row row = marks ? quoted.get(sentence.sentence().token(token).folded()) : null;
        if (row == null) {
            return Optional.empty();
        }
        String id = row.cell("id");
        String type = row.cell("type");
        ActorValue value = new ActorValue(Form.SOURCE, id, "", "", type, "", row.origin());
        Span span = sentence.sentence().token(token).span();
        Mention mention = new Mention(token, token + 1, span, false, (char) 0, value);
        return Optional.of(
                new Found(new Teller(mention, new Party(id, type, "source", "", false, row.origin())), token + 1));
    }

    private static boolean isMedium(String type) {
        return type.equals("media") || type.equals("agency");
    }

    /** A word without the conjunction and the preposition written onto it. */
    record Opening(String rest, int cut, char preposition) {
        static List<Opening> of(String word) {
            List<Opening> openings = new ArrayList<>();
            openings.add(new Opening(word, 0, (char) 0));
            boolean and = word.length() > 3 && (word.startsWith("و") || word.startsWith("ف"));
            if (and) {
                openings.add(new Opening(word.substring(1), 1, (char) 0));
            }
            for (Opening opening : List.copyOf(openings)) {
                String rest = opening.rest();
                if (rest.length() > 3 && (rest.startsWith("ل") || rest.startsWith("ب"))) {
                    openings.add(new Opening(rest.substring(1), opening.cut() + 1, rest.charAt(0)));
                }
            }
            return openings;
        }
    }

    private static int end(MentionedSentence sentence, int first, Pattern pattern) {
        int at = first;
        for (int i = 1; i < pattern.head().size(); i++) {
            at++;
            if (at >= sentence.sentence().size()
                    || !sentence.sentence()
                            .token(at)
                            .folded()
                            .equals(pattern.head().get(i))) {
                return -1;
            }
        }
        return pattern.tail().isEmpty()
                ? nameEnd(sentence, at + 1, pattern.head().size() > 1)
                : tailEnd(sentence, at + 1, pattern.tail());
    }

    /** A name in quotation marks to its end, else one word; a head of two words can do without. */
    private static int nameEnd(MentionedSentence sentence, int from, boolean optional) {
        int size = sentence.sentence().size();
        if (from < size && isQuote(sentence.sentence().token(from))) {
            for (int i = from + 1; i < Math.min(size, from + LONGEST); i++) {
                if (isQuote(sentence.sentence().token(i))) {
                    return i + 1;
                }
            }
        }
        boolean word = from < size
                && sentence.sentence().token(from).isWord()
                && (!optional || sentence.sentence().token(from).folded().startsWith("ال") && isPlain(sentence, from));
        return word ? from + 1 : optional ? from : -1;
    }

    private static boolean isPlain(MentionedSentence sentence, int token) {
        return sentence.mentions().stream().anyMatch(m -> m.first() == token && m.value() instanceof PlainValue);
    }

    private static int tailEnd(MentionedSentence sentence, int from, List<String> tail) {
        int limit = Math.min(sentence.sentence().size() - tail.size() + 1, from + LONGEST);
        for (int i = from; i < limit; i++) {
            Token token = sentence.sentence().token(i);
            if (token.type() == Token.Type.MARK && !isQuote(token)) {
                return -1;
            }
            boolean same = i > from;
            for (int k = 0; same && k < tail.size(); k++) {
                same = sentence.sentence().token(i + k).folded().equals(tail.get(k));
            }
            if (same) {
                return i + tail.size();
            }
        }
        return -1;
    }

    private static Found found(MentionedSentence sentence, int first, int end, Opening opening, Pattern pattern) {
        Token token = sentence.sentence().token(first);
        int cut = opening.cut() == 0 ? 0 : Math.min(opening.cut(), token.span().length() - 1);
        Span span =
                new Span(token.start() + cut, sentence.sentence().token(end - 1).end());
        String type = pattern.type();
        ActorValue value = new ActorValue(Form.UNNAMED_SOURCE, type, "", "", type, "", pattern.origin());
        Mention mention = new Mention(first, end, span, opening.cut() > 0, opening.preposition(), value);
        String id = type.equals("activists") ? "activists" : "";
        return new Found(new Teller(mention, new Party(id, type, "unnamed", "", false, pattern.origin())), end);
    }

    private static boolean isQuote(Token token) {
        return token.type() == Token.Type.MARK && "\"«»“”".contains(token.folded());
    }
}
