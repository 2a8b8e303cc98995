package org.rawi.knowledge.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rawi.knowledge.KnowledgeImage.Phrase;
import org.rawi.knowledge.Row;
import org.rawi.text.Token;
import org.rawi.text.Tokenizer;

/** Makes of each row the folded phrases by which texts lead to it. */
final class PhraseBuilder {
    private final Set<Phrase> phrases = new LinkedHashSet<>();

    List<Phrase> phrases() {
        return new ArrayList<>(phrases);
    }

    void add(Row row, int index) {
        switch (row.table()) {
            case VERBS -> verb(row, index);
            case NOUNS -> noun(row, index);
            case COUNTRIES -> country(row, index);
            case REPORTING, SUPPORT -> lemmas(row, index);
            case RESTRAINTS -> nounsAmong(row, index);
            case HOLDINGS, FACILITIES, EQUIPMENT, WEAPONS, ACTOR_HEADS, DOMAINS -> withForms(row, index);
            default -> plain(row, index);
        }
    }

    /** Words that a frame names outright, «w:وقف_إطلاق_النار». */
    void addWord(String key, Row row, int index) {
        phrase(key.substring(2).replace('_', ' '), index, "word", key);
    }

    private void plain(Row row, int index) {
        for (String column : row.table().phraseColumns()) {
            for (String variant : row.variants(column)) {
                phrase(variant, index, column, "");
            }
        }
    }

    private void withForms(Row row, int index) {
        for (String variant : row.variants("phrases")) {
            for (String form : NounForms.noun(fold(variant))) {
                folded(form, index, "phrases", "");
            }
        }
    }

    private void lemmas(Row row, int index) {
        for (String lemma : row.variants("lemmas")) {
            if (!lemma.startsWith("v:") && !lemma.startsWith("n:")) {
                phrase(lemma, index, "lemmas", "");
            }
        }
    }

    /** Lemmas that are no listed verb or noun, with the article and in the accusative too. */
    private void nounsAmong(Row row, int index) {
        for (String lemma : row.variants("lemmas")) {
            if (!lemma.startsWith("v:") && !lemma.startsWith("n:")) {
                forms(NounForms.noun(fold(lemma)), index, "lemmas", "");
            }
        }
    }

    private void verb(Row row, int index) {
        String lemma = row.cell("lemma");
        String key = "v:" + lemma;
        forms(VerbForms.past(fold(lemma)), index, "past", key);
        for (String present : row.variants("present")) {
            forms(VerbForms.present(fold(present)), index, "present", key);
        }
        for (String extra : row.variants("extra")) {
            phrase(extra, index, fold(extra).startsWith("ي") ? "present" : "past", key);
        }
        for (String masdar : row.variants("masdar")) {
            forms(NounForms.masdar(fold(masdar)), index, "masdar", "n:" + masdar);
        }
        for (String column : List.of("active_participle", "passive_participle")) {
            for (String participle : row.variants(column)) {
                String voice = column.startsWith("active") ? "active" : "passive";
                forms(VerbForms.participle(fold(participle)), index, voice, "p:" + participle);
            }
        }
    }

    private void noun(Row row, int index) {
        String key = "n:" + row.cell("lemma");
        forms(NounForms.noun(fold(row.cell("lemma"))), index, "noun", key);
        for (String form : row.variants("forms")) {
            forms(NounForms.noun(fold(form)), index, "noun", key);
        }
    }

    private void country(Row row, int index) {
        for (String name : row.variants("names")) {
            phrase(name, index, "names", "");
        }
        for (String capital : row.variants("capitals")) {
            phrase(capital, index, "capitals", "");
        }
        for (String adjective : row.variants("adjectives")) {
            forms(NounForms.adjective(fold(adjective)), index, "adjectives", "");
        }
    }

    private void forms(Set<String> forms, int index, String tag, String key) {
        for (String form : forms) {
            folded(form, index, tag, key);
        }
    }

    private void phrase(String words, int index, String tag, String key) {
        folded(fold(words), index, tag, key);
    }

    private void folded(String words, int index, String tag, String key) {
        if (!words.isEmpty()) {
            phrases.add(new Phrase(words, index, tag, key));
        }
    }

    /** Folded, marks dropped, one space between words: as the tokenizer will cut it in a text. */
    private static String fold(String words) {
        List<String> kept = new ArrayList<>();
        for (Token token : Tokenizer.tokens(words, 0, words.length())) {
            if (token.type() != Token.Type.MARK || token.folded().equals("/")) {
                kept.add(token.folded());
            }
        }
        // «وفقا ل»: the clitic is written onto the word that follows, where the matcher takes it off
        int last = kept.size() - 1;
        if (last > 0 && (kept.get(last).equals("ل") || kept.get(last).equals("ب"))) {
            kept.remove(last);
        }
        return String.join(" ", kept);
    }
}
