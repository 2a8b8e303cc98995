package org.rawi.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rawi.text.Clitics;
import org.rawi.text.Sentence;
import org.rawi.text.Token;

/**
 * Words and phrases of all tables, found in a sentence: a trie over folded words. Immutable and thread-safe once built.
 *
 * <p>A phrase can begin within a word, after its clitics («وللجيش السوري» has «الجيش السوري»); the words after the first
 * are matched as they stand. Marks such as quotation marks inside a phrase are passed over.
 */
public final class Lexicon {
    /**
     * What a phrase means.
     *
     * @param row the row it stands in
     * @param tag which column or form it is, «names» or «past»
     * @param key for verbs and nouns the name that frames know it by, «v:قصف»; else empty
     */
    public record Entry(Row row, String tag, String key) {
        public Table table() {
            return row.table();
        }
    }

    /**
     * A phrase found.
     *
     * @param entry what it means
     * @param end one past its last token
     * @param reading how its first word was read
     * @param pronoun whether a pronoun was taken off its only word
     */
    public record Match(Entry entry, int end, Clitics.Reading reading, boolean pronoun) {}

    private static final class Node {
        private Map<String, Node> next = Map.of();
        private List<Entry> entries = List.of();
    }

    private final Map<String, Node> roots = new HashMap<>(1 << 16);

    /** Adds a phrase of folded words. */
    void add(String[] words, Entry entry) {
        Node node = roots.computeIfAbsent(words[0], k -> new Node());
        for (int i = 1; i < words.length; i++) {
            if (node.next.isEmpty()) {
                node.next = new HashMap<>(4);
            }
            node = node.next.computeIfAbsent(words[i], k -> new Node());
        }
        if (node.entries.isEmpty()) {
            node.entries = new ArrayList<>(1);
        }
        node.entries.add(entry);
    }

    /** Whether folded words, with the article or without, mean something in a table that is asked for: «السوق» does. */
    public boolean means(String words, Predicate<Table> asked) {
        String other = words.startsWith("ال") ? words.substring(2) : "ال" + words;
        return means(words.split(" "), asked) || means(other.split(" "), asked);
    }

    private boolean means(String[] words, Predicate<Table> asked) {
        Node node = roots.get(words[0]);
        for (int i = 1; i < words.length && node != null; i++) {
            node = node.next.get(words[i]);
        }
        return node != null && node.entries.stream().anyMatch(entry -> asked.test(entry.table()));
    }

    /** Every phrase that begins at the token, in no order; empty where none does. */
    public List<Match> matches(Sentence sentence, int first) {
        Token token = sentence.token(first);
        if (token.type() == Token.Type.MARK) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        for (Clitics.Reading reading : Clitics.readings(token.folded())) {
            Node root = roots.get(reading.stem());
            if (root != null) {
                walk(sentence, first + 1, root, reading, found);
            }
            String bare = Clitics.withoutPronoun(reading.stem());
            if (bare != null) {
                suffixed(bare, first + 1, reading, found);
            }
        }
        return found;
    }

    /** «غارته» is «غارة» with a pronoun, and «أحكامه» has no final letter to mend. */
    private void suffixed(String bare, int end, Clitics.Reading reading, List<Match> found) {
        take(roots.get(bare), end, reading, found);
        if (bare.endsWith("ت")) {
            take(roots.get(bare.substring(0, bare.length() - 1) + "ه"), end, reading, found);
        }
        take(roots.get("ال" + bare), end, reading, found);
        if (bare.endsWith("ت")) {
            take(roots.get("ال" + bare.substring(0, bare.length() - 1) + "ه"), end, reading, found);
        }
        if (bare.endsWith("ا")) {
            take(roots.get(bare.substring(0, bare.length() - 1) + "ي"), end, reading, found);
        }
        if (bare.endsWith("و")) {
            take(roots.get(bare + "ا"), end, reading, found);
        }
    }

    private static void take(Node node, int end, Clitics.Reading reading, List<Match> found) {
        if (node != null) {
            for (Entry entry : node.entries) {
                if (SUFFIXED.contains(entry.table())) {
                    found.add(new Match(entry, end, reading, true));
                }
            }
        }
    }

    private static final java.util.Set<Table> SUFFIXED = java.util.EnumSet.of(
            Table.VERBS,
            Table.NOUNS,
            Table.HOLDINGS,
            Table.ACTOR_HEADS,
            Table.PEOPLE,
            Table.EQUIPMENT,
            Table.INSTITUTIONS,
            Table.REFERENCES,
            Table.WEAPONS);

    private static void walk(Sentence sentence, int at, Node node, Clitics.Reading reading, List<Match> found) {
        for (Entry entry : node.entries) {
            found.add(new Match(entry, at, reading, false));
        }
        if (node.next.isEmpty()) {
            return;
        }
        int next = at;
        while (next < sentence.size() && isQuote(sentence.token(next))) {
            next++;
        }
        if (next < sentence.size()) {
            Node child = node.next.get(sentence.token(next).folded());
            if (child != null) {
                walk(sentence, next + 1, child, reading, found);
            }
        }
    }

    private static boolean isQuote(Token token) {
        return token.type() == Token.Type.MARK && "\"«»“”()'’".contains(token.folded());
    }
}
