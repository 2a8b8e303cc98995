package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rawi.desk.kept.KeptPages;
import org.rawi.export.harm.HarmRules;
import org.rawi.model.Decision.Action;
import org.rawi.model.Document;
import org.rawi.reading.Reading;
import org.rawi.store.DataSet;
import org.rawi.workflow.DecisionRequest;
import org.rawi.workflow.Ingest;
import org.rawi.workflow.Review;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that keeps a copy of a data set by asking what has changed. */
class CopyTest {
    /** More than any page waits for. */
    private static final int MANY = 1600;

    private static final Document ONE =
            Examples.text("one.txt", "sana", "قصف", "قالت وكالة سانا إن وحدات الجيش قصفت بالمدفعية أمس بلدة دوما.");
    private static final Document TWO = Examples.text(
            "two.txt", "أرجوان", "اشتباكات", "اندلعت اشتباكات أمس بين قوات النظام وفصائل المعارضة في مدينة سراقب.");

    private DataSet set;
    private KeptPages kept;
    private Desk desk;

    @BeforeEach
    void open() {
        set = Examples.set(List.of(ONE));
        begin();
    }

    private void begin() {
        kept = new KeptPages(set, Examples.KNOWLEDGE, "test", HarmRules.SAFE, Examples.CLOCK);
        desk = Desk.open(DeskSettings.SAFE.withPort(0), kept.pages(), set, Examples.CLOCK);
    }

    private void end() {
        desk.close();
        kept.close();
    }

    @AfterEach
    void close() {
        end();
        set.close();
    }

    private JsonNode asked(String what) {
        return JsonMapper.shared()
                .readTree(new Browse(desk).look("/api/v1/" + what).body());
    }

    @Test
    void whatTheIndexHasNotTakenInYetIsGivenLaterAndNotToldToBeGone() throws IOException {
        long before = asked("claims").path("changes").asLong();
        assertThat(before).isEqualTo(set.changes().latest());
        new Ingest(set, Examples.KNOWLEDGE, "test", 1)
                .run(to -> to.accept(new Reading.Text(TWO.id(), TWO)), "test", coded -> {});
        decideOften(ONE);

        JsonNode behind = asked("claims?changed_since=" + before);
        assertThat(behind.path("deleted").size()).isZero();
        assertThat(behind.path("changes").asLong()).isEqualTo(before);
        assertThat(behind.path("more").asBoolean()).isFalse();
        assertThat(asked("claims").path("changes").asLong()).isEqualTo(before);

        end();
        begin();
        JsonNode given = asked("claims?size=200&changed_since=" + before);
        assertThat(given.path("claims").toString()).contains("two.txt");
        assertThat(given.path("deleted").size()).isZero();
        assertThat(given.path("changes").asLong()).isGreaterThan(before);
    }

    private void decideOften(Document document) {
        String claim = set.claims()
                .of(set.documents().findById(document.id()).orElseThrow().hash())
                .get(0)
                .claim()
                .claim();
        long seen = set.changes().latest();
        new Review(set, Examples.CLOCK)
                .decide(IntStream.range(0, MANY)
                        .mapToObj(i -> DecisionRequest.of("d" + i, "sami", Action.ACCEPT, claim, null, seen))
                        .toList());
    }
}
