package org.rawi.knowledge.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.knowledge.KnowledgeException;
import org.rawi.knowledge.SmallKnowledge;
import org.rawi.knowledge.Table;

/** Every mistake stops the build with its file, its line, what is wrong and what is legal. */
class BadKnowledgeTest {
    private static final String FRAME = "frames/air_strike/strike.frame";

    @TempDir
    private Path root;

    private SmallKnowledge small;

    @BeforeEach
    void aFolderThatIsRight() throws IOException {
        small = SmallKnowledge.at(root);
        assertThat(small.compile().frames()).hasSize(1);
    }

    private void stops(String... parts) {
        assertThatThrownBy(small::compile)
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContainingAll(parts);
    }

    private void frameStops(String from, String to, String... parts) throws IOException {
        small.file(FRAME, SmallKnowledge.STRIKE.replace(from, to));
        stops(parts);
    }

    @Test
    void aTableThatIsNone() throws IOException {
        small.file("lexicon/armies/syria.tsv", "id\tsource\n");
        stops("lexicon/armies/syria.tsv:1: ", "«armies»", "legal are actors, countries,");
    }

    @Test
    void columnsThatAreNotTheTables() throws IOException {
        small.file("lexicon/numbers.tsv", "# numbers\nvalue\twords\tnote\tsource\n");
        stops("lexicon/numbers.tsv:2: ", "words", "legal are [value, phrases, note, source]");
    }

    @Test
    void moreCellsThanColumns() throws IOException {
        small.rows(Table.NUMBERS, "1\tواحد\t\town knowledge", "2\tاثنان\t\town knowledge\tmore");
        stops("lexicon/numbers.tsv:3: ", "5 cells", "4 columns");
    }

    @Test
    void aRowWithoutItsSource() throws IOException {
        small.rows(Table.NUMBERS, "1\tواحد\tone");
        stops("lexicon/numbers.tsv:2: ", "(source)");
    }

    @Test
    void aRowWithoutItsFirstCell() throws IOException {
        small.rows(Table.NUMBERS, "\tواحد\tone\town knowledge");
        stops("lexicon/numbers.tsv:2: ", "first cell is empty");
    }

    @Test
    void anIdThatStandsTwice() throws IOException {
        String header = String.join("\t", Table.ACTORS.columns());
        small.file(
                "lexicon/actors/more.tsv", header + "\nsyria.army\tmilitary\tالجيش\tArmy\t\tSY\t\t\t\town knowledge\n");
        stops("lexicon/actors/more.tsv:2: ", "«syria.army»", "lexicon/actors.tsv:2 too");
    }

    @Test
    void aClassThatIsNone() throws IOException {
        small.rows(Table.ACTORS, "syria.army\tarmy\tالجيش السوري\tSyrian Army\t\tSY\t\t\t\town knowledge");
        stops("lexicon/actors.tsv:2: ", "unknown kind «army»", "legal are state, government,");
        SmallKnowledge.at(root).rows(Table.PLACES, "x.1\thamlet\tصلبة\tSulba\t35\t36\t\t\tSY\town knowledge");
        stops("lexicon/places.tsv:2: ", "unknown class «hamlet»", "village");
    }

    @Test
    void degreesThatAreNone() throws IOException {
        small.rows(Table.PLACES, "x.1\tvillage\tصلبة\tSulba\t95\t36\t\t\tSY\town knowledge");
        stops("lexicon/places.tsv:2: ", "lat is «95»", "-90.0 to 90.0");
        small.rows(Table.PLACES, "x.1\tvillage\tصلبة\tSulba\t35\teast\t\t\tSY\town knowledge");
        stops("lexicon/places.tsv:2: ", "lon is «east»", "-180.0 to 180.0");
        small.rows(Table.PLACES, "x.1\tvillage\tصلبة\tSulba\t0\t0\t\t\tSY\town knowledge");
        stops("lexicon/places.tsv:2: ", "no place lies at 0, 0");
    }

    @Test
    void aPlaceWithoutItsName() throws IOException {
        small.rows(Table.PLACES, "x.1\tvillage\t\tSulba\t35\t36\t\t\tSY\town knowledge");
        stops("lexicon/places.tsv:2: ", "Arabic name");
    }

    @Test
    void aTriggerThatNoRowHas() throws IOException {
        frameStops("v:قصف", "v:ضرب", FRAME + ":1: ", "«v:ضرب»", "verbs or nouns", "w: for the very word");
        frameStops("v:قصف", "قصف", FRAME + ":3: ", "«قصف»", "v:, n:, p:, w: or o:");
        frameStops("n:قصف", "+ n:قصف + n:غارة", FRAME + ":3: ", "at most two parts");
    }

    @Test
    void aFrameWithTooFewExamples() throws IOException {
        frameStops("not: حلق الطيران.\n", "", FRAME + ":1: ", "two examples", "this has 2 and 1");
        frameStops("near-miss:", "not:", FRAME + ":1: ", "one a near-miss");
        frameStops("  -> air_strike\npublished", "published", FRAME + ":9: ", "says what it gives");
    }

    @Test
    void aLineThatAFrameDoesNotHave() throws IOException {
        frameStops("outcome:", "outcom:", FRAME + ":8: ", "unknown key «outcom»", "legal are kind, reason, trigger");
        frameStops("reason: A", "A", FRAME + ":2: ", "«key: value»");
        frameStops("agent=airforce", "agent", FRAME + ":4: ", "slot=class");
        frameStops("priority: 2", "priority: high", FRAME + ":7: ", "«high»", "legal is a whole number");
        frameStops("trigger:", "# trigger:", FRAME + ":1: ", "a kind and a trigger");
    }

    @Test
    void aKindThatTheCodebookLacks() throws IOException {
        frameStops("kind: air_strike", "kind: air_raid", FRAME + ":1: ", "«air_raid»", "legal are [air_strike]");
    }
}
