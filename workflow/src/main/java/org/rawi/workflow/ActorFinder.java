package org.rawi.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.text.Token;
import org.rawi.text.Tokenizer;

/** Finds actors by what they are called, «الجيش السوري» or «Syrian army», and knows which ids there are. Thread-safe. */
public final class ActorFinder {
    private static final int MOST = 12;
    private static final int STEM = 4;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> institutions;
    private final Set<String> composed;

    public ActorFinder(Knowledge knowledge) {
        for (Table table : List.of(Table.ACTORS, Table.COUNTRIES)) {
            knowledge.rows(table).forEach(row -> row.variants("names").forEach(name -> add(row.cell("id"), name)));
            knowledge.rows(table).forEach(row -> add(row.cell("id"), row.cell("name_en")));
            knowledge
                    .rows(table)
                    .forEach(row -> add(row.cell("id"), row.cell("id").replace('.', ' ')));
        }
        for (Row country : knowledge.rows(Table.COUNTRIES)) {
            knowledge.rows(Table.INSTITUTIONS).forEach(institution -> compose(country, institution));
        }
        institutions = knowledge.rows(Table.INSTITUTIONS).stream()
                .map(row -> row.cell("suffix"))
                .collect(Collectors.toSet());
        composed = knowledge.rows(Table.COMPOSITIONS).stream()
                .flatMap(row -> List.of(row.cell("id"), row.cell("composed")).stream())
                .collect(Collectors.toSet());
    }

    private void add(String id, String name) {
        names.merge(id, String.join(" ", words(name)), (one, other) -> one + "\n" + other);
    }

    /** «الجيش السوري», «Syria army»: an institution with the country that it is of. */
    private void compose(Row country, Row institution) {
        String id = country.cell("id") + "." + institution.cell("suffix");
        add(id, country.cell("name_en") + " " + institution.cell("suffix").replace('.', ' '));
        for (String head : institution.variants("heads")) {
            add(id, head + " " + String.join(" ", country.variants("adjectives")));
        }
    }

    /** Whether there is such an actor: one of the lexicon, or an institution of one, «syria.artillery». */
    public boolean isKnown(String id) {
        if (names.containsKey(id) || composed.contains(id)) {
            return true;
        }
        for (int dot = id.indexOf('.'); dot > 0; dot = id.indexOf('.', dot + 1)) {
            if (institutions.contains(id.substring(dot + 1)) && names.containsKey(id.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    /** Ids of the actors that go by {@code asked}: those with all its words in a name or in the id, the shortest names first. */
    public List<String> find(String asked) {
        String id = asked.strip().toLowerCase(Locale.ROOT);
        List<String> wanted = words(asked);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> found = new HashMap<>();
        names.forEach((actor, called) -> called.lines().forEach(name -> {
            List<String> words = List.of(name.split(" "));
            if (wanted.stream().allMatch(word -> words.stream().anyMatch(one -> isOfOneWord(one, word)))) {
                found.merge(actor, words.size(), Math::min);
            }
        }));
        if (isKnown(id)) {
            found.put(id, 0);
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** «syr» and «syrian» of «syria». */
    private static boolean isOfOneWord(String one, String wanted) {
        return one.startsWith(wanted) || one.length() >= STEM && wanted.startsWith(one);
    }

    /** Folded words, without the article. */
    private static List<String> words(String text) {
        return Tokenizer.tokens(text, 0, text.length()).stream()
                .filter(Token::isWord)
                .map(token -> token.folded().toLowerCase(Locale.ROOT))
                .map(word -> word.startsWith("ال") && word.length() > STEM ? word.substring(2) : word)
                .toList();
    }
}
