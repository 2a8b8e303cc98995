package org.rawi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.coder.Coder;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Claim;
import org.rawi.model.Document;
import org.rawi.reading.Reading;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;

/** Claims that were coded elsewhere, taken in with their texts and without. */
class ClaimIntakeTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-02T12:00:00Z"), ZoneOffset.UTC);
    private static final Reading.Text STRIKE = Texts.text("a", "sana", Texts.STRIKE + " " + Texts.CLASH);
    private static final Reading.Text SAME = Texts.text("b", "enab", Texts.SAME_STRIKE);

    @TempDir
    private Path folder;

    private DataSet set;

    @BeforeEach
    void open() {
        set = DataSet.open(DataSetAddress.of(folder.resolve("set.rawi").toString()), CLOCK);
    }

    @AfterEach
    void close() {
        set.close();
    }

    private static List<Claim> claims(Reading.Text text) {
        Coder coder = new Coder(KNOWLEDGE, "elsewhere");
        List<Claim> claims = new ArrayList<>();
        new ArticleSplitter(KNOWLEDGE.furniture(), KNOWLEDGE.outletKeys())
                .split(text.document())
                .forEach(article -> claims.addAll(coder.code(article)));
        return claims;
    }

    private void takeIn(List<Document> texts, List<Claim> claims) {
        try (ClaimIntake intake = new ClaimIntake(set, KNOWLEDGE, "test")) {
            texts.forEach(intake::text);
            claims.forEach(intake::claim);
        }
    }

    @Test
    void claimsStayAsTheyWereCoded() {
        List<Claim> claims = claims(STRIKE);
        takeIn(List.of(STRIKE.document()), claims);
        List<Claim> kept = new ArrayList<>();
        set.claims().forEach(stored -> kept.add(stored.claim()));
        assertThat(kept).containsExactlyInAnyOrderElementsOf(claims).hasSizeGreaterThan(1);
        assertThat(set.documents().findById("a").orElseThrow().text()).contains("حرستا");
        assertThat(set.faults()).isEmpty();
    }

    @Test
    void claimsWithoutTheirTextAreKept() {
        takeIn(List.of(), claims(STRIKE));
        assertThat(set.claims().count()).isPositive();
        assertThat(set.documents().findById("a").orElseThrow().text()).isEmpty();
        assertThat(new Relink(set, KNOWLEDGE).run()).isNotEmpty();
    }

    @Test
    void claimsOfADocumentNeedNotStandTogether() {
        List<Claim> claims = new ArrayList<>(claims(STRIKE));
        int all = claims.size() + claims(SAME).size();
        claims.addAll(1, claims(SAME));
        claims.add(claims.get(0));
        takeIn(List.of(STRIKE.document(), SAME.document()), claims);
        assertThat(set.claims().count()).isEqualTo(all);
    }

    @Test
    void theSameBytesUnderTwoNamesAreTwoDocuments() {
        Document first = STRIKE.document();
        Document second = new Document("c", first.hash(), first.text(), null, "enab", first.published(), null);
        takeIn(List.of(first, second), List.of());
        assertThat(set.documents().count()).isEqualTo(2);
        assertThat(set.documents().findById("c")).isPresent();
    }

    @Test
    void whatWasTakenDownIsNotTakenInAgainNorWhatWasReadInIt() {
        takeIn(List.of(STRIKE.document()), claims(STRIKE));
        Withdrawal withdrawal = new Withdrawal(set, KNOWLEDGE);
        withdrawal.run(withdrawal.find("a").orElseThrow(), "rana", "asked for");
        List<Claim> claims = new ArrayList<>(claims(STRIKE));
        claims.addAll(claims(SAME));
        takeIn(List.of(STRIKE.document()), claims);
        assertThat(set.documents().findById("a")).isEmpty();
        assertThat(set.claims().count()).isEqualTo(claims(SAME).size());
    }
}
