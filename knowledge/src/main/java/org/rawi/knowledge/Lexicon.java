package org.rawi.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rawi.knowledge.KnowledgeImage.Phrase;
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

    private final PhraseTrie trie;
    private final List<Row> rows;
    private final List<Phrase> phrases;
    private final Entry[] entries;

    Lexicon(PhraseTrie trie, List<Row> rows, List<Phrase> phrases) {
        this.trie = trie;
        this.rows = rows;
        this.phrases = phrases;
        entries = new Entry[trie.phrases().length];
    }

    /** What the phrase at a place of the trie means; two threads may make it twice, and it is the same both times. */
    private Entry entry(int place) {
        Entry entry = entries[place];
        if (entry == null) {
            Phrase phrase = phrases.get(trie.phrases()[place]);
            entry = new Entry(rows.get(phrase.row()), phrase.tag(), phrase.key());
            entries[place] = entry;
        }
        return entry;
    }

    private int node(String[] words) {
        int node = trie.root(words[0]);
        for (int i = 1; i < words.length && node >= 0; i++) {
            node = trie.child(node, words[i]);
        }
        return node;
    }

    /** What exactly these folded words mean, «دير الزور»; empty where they mean nothing. */
    List<Entry> entries(String words) {
        int node = node(words.split(" "));
        List<Entry> found = new ArrayList<>();
        for (int i = node < 0 ? 0 : trie.ends()[node]; node >= 0 && i < trie.ends()[node + 1]; i++) {
            found.add(entry(i));
        }
        return found;
    }

    /** Whether folded words, with the article or without, mean something in a table that is asked for: «السوق» does. */
    public boolean means(String words, Predicate<Table> asked) {
        String other = words.startsWith("ال") ? words.substring(2) : "ال" + words;
        return entries(words).stream().anyMatch(entry -> asked.test(entry.table()))
                || entries(other).stream().anyMatch(entry -> asked.test(entry.table()));
    }

    /** Every phrase that begins at the token, in no order; empty where none does. */
    public List<Match> matches(Sentence sentence, int first) {
        Token token = sentence.token(first);
        if (token.type() == Token.Type.MARK) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        for (Clitics.Reading reading : Clitics.readings(token.folded())) {
            int root = trie.root(reading.stem());
            if (root >= 0) {
                walk(sentence, first + 1, root, reading, found);
            }
            if (!token.closed()) {
                pronounced(first + 1, reading, found);
            }
        }
        return found;
    }

    private void pronounced(int end, Clitics.Reading reading, List<Match> found) {
        String bare = Clitics.withoutPronoun(reading.stem());
        if (bare != null) {
            suffixed(bare, end, reading, found);
        }
        doubled(end, reading, found);
    }

    /** «غارته» is «غارة» with a pronoun, «لقائه» is «لقاء», and «أحكامه» has no final letter to mend. */
    private void suffixed(String bare, int end, Clitics.Reading reading, List<Match> found) {
        take(trie.root(bare), end, reading, found);
        if (bare.endsWith("ت")) {
            take(trie.root(bare.substring(0, bare.length() - 1) + "ه"), end, reading, found);
        }
        takeDefinite(trie.root("ال" + bare), end, reading, found);
        if (bare.endsWith("ت")) {
            takeDefinite(trie.root("ال" + bare.substring(0, bare.length() - 1) + "ه"), end, reading, found);
        }
        if (bare.endsWith("ا")) {
            take(trie.root(bare.substring(0, bare.length() - 1) + "ي"), end, reading, found);
        }
        if (bare.endsWith("و")) {
            take(trie.root(bare + "ا"), end, reading, found);
        }
        if (bare.endsWith("اي") || bare.endsWith("او")) {
            take(trie.root(bare.substring(0, bare.length() - 1) + "ء"), end, reading, found);
        }
    }

    /** «شنه»: a verb of two letters with a pronoun, and nothing else of two letters takes one. */
    private void doubled(int end, Clitics.Reading reading, List<Match> found) {
        String bare = Clitics.doubledWithoutPronoun(reading.stem());
        if (bare != null) {
            List<Match> verbs = new ArrayList<>();
            take(trie.root(bare), end, reading, verbs);
            verbs.removeIf(m -> m.entry().table() != Table.VERBS);
            found.addAll(verbs);
        }
    }

    private void take(int node, int end, Clitics.Reading reading, List<Match> found) {
        if (node >= 0) {
            for (int i = trie.ends()[node]; i < trie.ends()[node + 1]; i++) {
                Entry entry = entry(i);
                if (SUFFIXED.contains(entry.table())) {
                    found.add(new Match(entry, end, reading, true));
                }
            }
        }
    }

    /** A head stands without the article, so that what begins with its letters is another word: «ألوية». */
    private void takeDefinite(int node, int end, Clitics.Reading reading, List<Match> found) {
        List<Match> definite = new ArrayList<>();
        take(node, end, reading, definite);
        definite.removeIf(m -> m.entry().table() == Table.ACTOR_HEADS);
        found.addAll(definite);
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

    private void walk(Sentence sentence, int at, int node, Clitics.Reading reading, List<Match> found) {
        for (int i = trie.ends()[node]; i < trie.ends()[node + 1]; i++) {
            found.add(new Match(entry(i), at, reading, false));
        }
        if (trie.isLeaf(node)) {
            return;
        }
        int next = at;
        while (next < sentence.size() && isQuote(sentence.token(next))) {
            next++;
        }
        if (next < sentence.size()) {
            int child = trie.child(node, sentence.token(next).folded());
            if (child >= 0) {
                walk(sentence, next + 1, child, reading, found);
            }
        }
    }

    private static boolean isQuote(Token token) {
        return token.type() == Token.Type.MARK && "\"«»“”()'’".contains(token.folded());
    }
}
