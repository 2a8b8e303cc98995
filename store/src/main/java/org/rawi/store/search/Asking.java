package org.rawi.store.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.rawi.model.Span;

/** A query as Lucene asks it, and the words to mark in what it finds. */
final class Asking {
    /** «"in a row"», «-"not in a row"», «word», «-word». */
    private static final Pattern PART = Pattern.compile("(-?)(?:[\"«]([^\"»]+)[\"»]|(\\S+))");

    private final Query query;
    private final Set<String> wanted = new LinkedHashSet<>();

    Asking(Query query) {
        this.query = query;
    }

    org.apache.lucene.search.Query asked() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<org.apache.lucene.search.Query> filters = filters();
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        boolean anyWord = addWords(all);
        if (!anyWord) {
            if (filters.isEmpty() && all.build().clauses().isEmpty()) {
                return new MatchAllDocsQuery();
            }
            all.add(new ConstantScoreQuery(new MatchAllDocsQuery()), Occur.FILTER);
        }
        return all.build();
    }

    private List<org.apache.lucene.search.Query> filters() {
        List<org.apache.lucene.search.Query> filters = new ArrayList<>();
        query.values().forEach((field, values) -> {
            filters.add(
                    field == Query.Field.UNDECIDED_BY
                            ? without(any(Query.Field.REVIEWER, values))
                            : any(field, values));
        });
        if (query.from() != null || query.to() != null) {
            int from = query.from() == null
                    ? Integer.MIN_VALUE
                    : (int) query.from().toEpochDay();
            int to = query.to() == null ? Integer.MAX_VALUE : (int) query.to().toEpochDay();
            filters.add(IntRange.newIntersectsQuery(Names.TIME, new int[] {from}, new int[] {Math.max(from, to)}));
        }
        return filters;
    }

    private org.apache.lucene.search.Query any(Query.Field field, Set<String> values) {
        List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
        String name = field == Query.Field.PLACE && query.asTold() ? Names.TOLD_PLACE : Names.of(field);
        return terms.size() == 1 ? new TermQuery(new Term(name, terms.get(0))) : new TermInSetQuery(name, terms);
    }

    private static org.apache.lucene.search.Query without(org.apache.lucene.search.Query any) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(any, Occur.MUST_NOT)
                .build();
    }

    private boolean addWords(BooleanQuery.Builder all) {
        boolean any = false;
        for (MatchResult part : PART.matcher(query.words()).results().toList()) {
            String text = part.group(2) == null ? part.group(3) : part.group(2);
            List<WordTokens.Word> words = WordTokens.of(text, query.exact());
            if (words.isEmpty()) {
                continue;
            }
            boolean without = part.group(1).equals("-");
            all.add(words(words), without ? Occur.MUST_NOT : Occur.MUST);
            if (!without) {
                any = true;
                words.forEach(word -> wanted.add(word.forms().get(0)));
            }
        }
        return any;
    }

    private org.apache.lucene.search.Query words(List<WordTokens.Word> words) {
        org.apache.lucene.search.Query shown = words(query.exact() ? Names.EXACT : Names.WORDS, words);
        if (!query.asTold()) {
            return shown;
        }
        return new DisjunctionMaxQuery(
                List.of(shown, words(query.exact() ? Names.TOLD_EXACT : Names.TOLD_WORDS, words)), 0);
    }

    private static org.apache.lucene.search.Query words(String field, List<WordTokens.Word> words) {
        if (words.size() == 1) {
            return new TermQuery(new Term(field, words.get(0).forms().get(0)));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word.forms().get(0))));
        return phrase.build();
    }

    /** Where the words asked for stand in {@code text}; only after {@link #asked}. */
    List<Span> marked(String text) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        return WordTokens.of(text, query.exact()).stream()
                .filter(word -> word.forms().stream().anyMatch(wanted::contains))
                .map(WordTokens.Word::span)
                .toList();
    }
}
