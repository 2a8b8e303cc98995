package org.rawi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Decision.Action;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.search.Digest;
import org.rawi.store.search.Digest.Dimension;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.store.search.Query.Order;

/** Incidents as they are found, counted and told, with all that Rawi knows. */
class ExploreIncidentsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-02T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private DataSet set;
    private Explore explore;

    @BeforeEach
    void open() throws IOException {
        set = DataSet.open(DataSetAddress.of(folder.resolve("set.rawi").toString()), CLOCK);
        new Ingest(set, KNOWLEDGE, "0.1.0", 2)
                .run(
                        Texts.readings(
                                Texts.text("a", "sana", Texts.STRIKE),
                                Texts.text("b", "enab_baladi", Texts.CLASH),
                                Texts.text("c", "enab_baladi", Texts.SAME_STRIKE)),
                        "",
                        coded -> {});
        new Relink(set, KNOWLEDGE).run();
        explore = new Explore(set, KNOWLEDGE);
    }

    @AfterEach
    void close() {
        explore.close();
        set.close();
    }

    private Told strike() {
        return explore.incidents(Query.ALL.withWords("حرستا", false))
                .incidents()
                .get(0);
    }

    private long total(Query query) {
        return explore.incidents(query).total();
    }

    @Test
    void anIncidentComesWithItsClaimsAndTheirDocuments() {
        Told strike = strike();
        assertThat(strike.claims())
                .extracting(claim -> claim.shown().document())
                .contains("a", "c");
        assertThat(strike.documents().get("a").outlet()).isEqualTo("sana");
        assertThat(strike.viewed().incident().claims())
                .isEqualTo(strike.claims().stream()
                        .map(claim -> claim.shown().claim())
                        .toList());
        ToldIncidents told = new ToldIncidents(set, KNOWLEDGE);
        assertThat(told.find(strike.id()).map(Told::viewed)).contains(strike.viewed());
        assertThat(told.findOf(strike.claims().get(0).shown().claim()).map(Told::id))
                .contains(strike.id());
        assertThat(told.of(List.of("none", strike.id()))).extracting(Told::id).containsExactly(strike.id());
    }

    @Test
    void anIncidentIsFoundByWhatAnyOfItsTellingsSays() {
        String id = strike().id();
        for (Query query : List.of(
                Query.ALL.with(Field.KIND, Set.of("air_strike")).with(Field.PLACE, Set.of("sy.SY03")),
                Query.ALL.with(Field.KIND, Set.of("remote")),
                Query.ALL.with(Field.OUTLET, Set.of("sana")).with(Field.KIND, Set.of("air_strike")),
                Query.ALL.with(Field.SPEAKER, Set.of("syria.government")),
                Query.ALL.with(Field.RELAY, Set.of("enab_baladi")),
                Query.ALL.with(Field.STATE, Set.of("unreviewed")).with(Field.KIND, Set.of("air_strike")),
                Query.ALL.withWords("harasta", false),
                Query.ALL.withWords("ناشطون", false),
                Query.ALL
                        .within(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 1))
                        .with(Field.KIND, Set.of("air_strike")))) {
            assertThat(explore.incidents(query).incidents())
                    .as(query.toString())
                    .extracting(Told::id)
                    .containsExactly(id);
        }
        assertThat(total(Query.ALL.with(Field.PLACE, Set.of("sy.SY08")))).isZero();
        assertThat(total(Query.ALL.within(LocalDate.of(2019, 1, 1), null))).isZero();
    }

    @Test
    void whatFitsIsCountedByIncident() {
        Digest digest = explore.digestOfIncidents(Query.ALL);
        assertThat(digest.total()).isEqualTo(set.incidents().count());
        assertThat(digest.claims()).isEqualTo(set.claims().count());
        assertThat(digest.count(Dimension.KIND, "air_strike")).isEqualTo(1);
        assertThat(digest.count(Dimension.ADM1, "sy.SY03")).isEqualTo(1);
        assertThat(digest.count(Dimension.OUTLET, "enab_baladi")).isEqualTo(2);
        assertThat(digest.count(Dimension.DISPUTE, "agreed") + digest.count(Dimension.DISPUTE, "disputed"))
                .isEqualTo(digest.total());
        assertThat(digest.facets().keySet()).isEqualTo(Dimension.OF_INCIDENTS);
        assertThat(digest.places()).anySatisfy(place -> {
            assertThat(place.name()).isEqualTo("حرستا");
            assertThat(place.nameEn()).isEqualTo("Harasta");
        });
        assertThat(digest.histogram().bars().stream()
                        .mapToLong(Digest.Histogram.Bar::claims)
                        .sum())
                .isEqualTo(digest.total());
        assertThat(explore.digestOfIncidents(Query.ALL, Set.of(Dimension.CALLED))
                        .facets())
                .containsOnlyKeys(Dimension.CALLED);
    }

    @Test
    void everyOrderLeadsThroughAllPagesByTokenAndByNumber() {
        long total = total(Query.ALL);
        for (Order order : Order.values()) {
            List<String> byToken = new ArrayList<>();
            List<String> byNumber = new ArrayList<>();
            String token = null;
            do {
                Explore.FoundIncidents page =
                        explore.incidents(Query.ALL.inOrder(order).page(1, token));
                page.incidents().forEach(told -> byToken.add(told.id()));
                token = page.next();
            } while (token != null);
            for (int number = 0; number < total; number++) {
                explore.incidents(Query.ALL.inOrder(order).pageNumbered(1, number))
                        .incidents()
                        .forEach(told -> byNumber.add(told.id()));
            }
            assertThat(byToken).as(order.name()).hasSize((int) total).doesNotHaveDuplicates();
            assertThat(byNumber).as(order.name()).isEqualTo(byToken);
        }
        List<String> all = new ArrayList<>();
        explore.forEachIncident(Query.ALL.inOrder(Order.KILLED), told -> all.add(told.id()));
        assertThat(all).hasSize((int) total).startsWith(strike().id());
        assertThat(explore.incidents(Query.ALL.inOrder(Order.TOLD))
                        .incidents()
                        .get(0)
                        .id())
                .isEqualTo(strike().id());
    }

    @Test
    void whatIsShownAsAnAreaIsNotFoundByWhatLiesInIt() throws IOException {
        new Ingest(set, KNOWLEDGE, "0.1.0", 2)
                .run(Texts.readings(Texts.text("d", "sana", Texts.HOSPITAL)), "", coded -> {});
        new Relink(set, KNOWLEDGE).run();
        Query doctors = Query.ALL.withWords("مشفى", false);
        assertThat(total(doctors)).isEqualTo(1);
        Digest shown = explore.digestOfIncidents(doctors);
        assertThat(shown.places()).hasSize(1).allSatisfy(place -> {
            assertThat(place.area()).isTrue();
            assertThat(place.id()).isEqualTo("sy.SY0804");
        });
        assertThat(total(doctors.with(Field.PLACE, Set.of("sy.SY0804")))).isEqualTo(1);
        assertThat(total(doctors.with(Field.PLACE, Set.of("sy.SY08")))).isEqualTo(1);
        assertThat(total(doctors.withWords("الدرباسية", false))).isZero();

        Digest told = explore.digestOfIncidents(doctors.withPlacesAsTold());
        String place = told.places().get(0).id();
        assertThat(told.places().get(0).area()).isFalse();
        assertThat(place).isNotEqualTo("sy.SY0804");
        assertThat(total(doctors.with(Field.PLACE, Set.of(place)))).isZero();
        assertThat(total(doctors.with(Field.PLACE, Set.of(place)).withPlacesAsTold()))
                .isEqualTo(1);
        assertThat(total(doctors.withWords("الدرباسية", false).withPlacesAsTold()))
                .isEqualTo(1);
    }

    @Test
    void whatPeopleDecidedIsFoundAtOnce() {
        Told strike = strike();
        Review review = new Review(set, CLOCK);
        for (Reviewed claim : strike.claims()) {
            String id = claim.shown().claim();
            review.decide(DecisionRequest.correct("c" + id, "a", id, "kind", "\"shelling\"", null, 0));
        }
        assertThat(total(Query.ALL.with(Field.KIND, Set.of("air_strike")))).isZero();
        assertThat(explore.incidents(Query.ALL.with(Field.STATE, Set.of("corrected")))
                        .incidents())
                .extracting(told -> told.viewed().headline().kind())
                .containsExactly("shelling");
        for (Reviewed claim : strike.claims()) {
            String id = claim.shown().claim();
            review.decide(DecisionRequest.of("r" + id, "a", Action.REJECT, id, null, Long.MAX_VALUE));
        }
        assertThat(total(Query.ALL.withWords("حرستا", false))).isZero();
        assertThat(new ToldIncidents(set, KNOWLEDGE).find(strike.id())).isEmpty();
    }
}
