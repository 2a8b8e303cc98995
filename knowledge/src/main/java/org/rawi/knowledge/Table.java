package org.rawi.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables of the lexicon and their columns, as {@code docs/knowledge.md} gives them. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of and never change
public enum Table {
    ACTORS("id kind names name_en loaded country side from to source", "names loaded"),
    COUNTRIES("id iso names name_en adjectives government capitals gender source", "names adjectives capitals"),
    INSTITUTIONS("suffix kind heads alone source", "heads"),
    COMPOSITIONS("composed id source", ""),
    ALLIANCES("alliance member note source", ""),
    PERSONS("id names name_en source", "names"),
    TERMS("person office from to source", ""),
    SOURCES("id type names name_en keys country speaks_for covers source", "names"),
    UNNAMED_SOURCES("type phrases note source", "phrases"),
    ACTOR_HEADS("effect phrases note source", "phrases"),
    REFERENCES("kinds phrases default source", "phrases"),
    HOLDINGS("class phrases note source", "phrases"),
    WEAPONS("id class phrases source", "phrases"),
    EQUIPMENT("id class phrases source", "phrases"),
    FACILITIES("id class phrases source", "phrases"),
    PEOPLE("group effect number phrases source", "phrases"),
    PLACES("id class names name_en lat lon radius_km within country source", "names"),
    FEATURE_CODES("code class radius_km words source", ""),
    COMMON_WORDS("group words source", ""),
    PLACE_WORDS("role phrases note source", "phrases"),
    RELATIONS("relation phrases note source", "phrases"),
    GRAMMAR("function phrases note source", "phrases"),
    TIME("type value phrases source", "phrases"),
    NUMBERS("value phrases note source", "phrases"),
    VERBS(
            "lemma present masdar active_participle passive_participle extra gloss source",
            "lemma present masdar active_participle passive_participle extra"),
    NOUNS("lemma forms gloss source", "lemma forms"),
    REPORTING("step lemmas note source", "lemmas"),
    SUPPORT("subject lemmas note source", "lemmas"),
    RESTRAINTS("effect lemmas note source", "lemmas"),
    DOMAINS("domain kinds explains phrases source", "phrases"),
    FURNITURE("kind marks note source", ""),
    LANGUAGES("language sort values note source", ""),
    LEDGER_WORDS("sense phrases note source", ""),
    CONFIDENCE("frame right claims source", "");

    private static final Map<String, Table> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Table::tableName, table -> table));

    private final List<String> columns;
    private final List<String> phraseColumns;
    private final Map<String, Integer> indexes = new HashMap<>();

    Table(String columns, String phraseColumns) {
        this.columns = List.of(columns.split(" "));
        this.columns.forEach(column -> indexes.put(column, indexes.size()));
        this.phraseColumns = phraseColumns.isEmpty() ? List.of() : List.of(phraseColumns.split(" "));
    }

    public List<String> columns() {
        return columns;
    }

    /** The columns whose cells are words to be found in texts. */
    public List<String> phraseColumns() {
        return phraseColumns;
    }

    public int indexOf(String column) {
        Integer index = indexes.get(column);
        if (index == null) {
            throw new IllegalArgumentException("table " + tableName() + " has no column " + column);
        }
        return index;
    }

    /** Whether its words name nothing in a text and only weigh on what stands beside them. */
    public boolean isRestraint() {
        return this == RESTRAINTS || this == DOMAINS;
    }

    /** The name under which files know it, «unnamed_sources». */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of all tables, for messages: «actors, countries, …». */
    public static String names() {
        return Arrays.stream(values()).map(Table::tableName).collect(Collectors.joining(", "));
    }

    public static Optional<Table> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
