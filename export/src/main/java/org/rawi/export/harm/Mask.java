package org.rawi.export.harm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Lexicon;
import org.rawi.model.Claim;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;
import org.rawi.model.Words;
import org.rawi.text.Folding;
import org.rawi.text.Sentence;
import org.rawi.text.Token;
import org.rawi.text.Tokenizer;

/**
 * Blacks out the names of private persons: what claims count as named dead, and two words or more that the lexicon does not know
 * behind a word for one person, «الطفلة ████ ████». The text keeps its length, so that every offset in it holds.
 */
public final class Mask {
    /** What stands for a letter of a name. */
    public static final char BLACK = '█';

    private static final int LONGEST_NAME = 4;
    /** How far about a stretch is looked for words that mark a name in it. */
    private static final int REACH = 120;

    private final HarmRules rules;
    private final Lexicon lexicon;
    private final Set<String> leads;

    /** Knows what is no name by {@code knowledge}. */
    public Mask(HarmRules rules, Knowledge knowledge) {
        this.rules = rules;
        lexicon = knowledge.lexicon();
        leads = leads();
    }

    private static Set<String> leads() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Mask.class.getResourceAsStream("leads.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .map(Folding::fold)
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of a stretch of {@code text}, without a look at all the rest of it. */
    public String mask(String text, int from, int to, Collection<Claim> claims, boolean inTitle) {
        int first = Math.max(0, from - REACH);
        int last = Math.min(text.length(), to + REACH);
        return mask(text.substring(first, last), first, claims, inTitle).substring(from - first, to - first);
    }

    /** {@code text} with names blacked out; {@code claims} are those read in it, {@code inTitle} whether it is the title. */
    public String mask(String text, Collection<Claim> claims, boolean inTitle) {
        return mask(text, 0, claims, inTitle);
    }

    /** What begins at {@code offset} of a text; offsets of claims count in the whole of it. */
    private String mask(String text, int offset, Collection<Claim> claims, boolean inTitle) {
        if (text == null || !rules.maskPersons()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (Claim claim : claims) {
            claim.casualties().stream()
                    .filter(toll -> toll.group().equals("named"))
                    .map(toll -> toll.words())
                    .filter(words -> words.inTitle() == inTitle)
                    .forEach(words -> black(masked, words, offset));
        }
        List<Token> tokens = Tokenizer.tokens(text, 0, text.length());
        if (tokens.isEmpty()) {
            return masked.toString();
        }
        Sentence all = new Sentence(new Span(0, text.length()), tokens, Paragraph.Role.BODY, 0);
        for (int i = 0; i < tokens.size(); i++) {
            if (leads.contains(tokens.get(i).folded())) {
                int end = nameEnd(all, i + 1);
                for (int at = i + 1; at < end; at++) {
                    black(masked, tokens.get(at).start(), tokens.get(at).end());
                }
            }
        }
        return masked.toString();
    }

    /** Where a name that begins at {@code first} ends; {@code first} itself where there is none. */
    private int nameEnd(Sentence text, int first) {
        int end = first;
        while (end < text.size() && end - first < LONGEST_NAME && mayBeName(text, end)) {
            end++;
        }
        return end - first >= 2 ? end : first;
    }

    private boolean mayBeName(Sentence text, int at) {
        Token token = text.token(at);
        return token.isWord()
                && token.folded().length() > 1
                && lexicon.matches(text, at).isEmpty();
    }

    /** Blacks out every place in {@code text} where one of {@code names} stands, however it is spelt there. */
    static void black(StringBuilder text, Iterable<String> names) {
        String told = text.toString();
        String folded = Folding.fold(told);
        for (String name : names) {
            String sought = Folding.fold(name);
            for (int at = sought.isBlank() ? -1 : folded.indexOf(sought);
                    at >= 0;
                    at = folded.indexOf(sought, at + sought.length())) {
                black(text, Folding.unfold(told, at), Folding.unfold(told, at + sought.length()));
            }
        }
    }

    private static void black(StringBuilder text, Words words, int offset) {
        if (words.start() >= offset && words.end() - offset <= text.length()) {
            black(text, words.start() - offset, words.end() - offset);
        }
    }

    static void black(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                text.setCharAt(i, BLACK);
            }
        }
    }
}
