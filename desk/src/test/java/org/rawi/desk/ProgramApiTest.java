package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rawi.desk.kept.KeptPages;
import org.rawi.desk.page.Filters;
import org.rawi.desk.web.Routes;
import org.rawi.export.harm.HarmRules;
import org.rawi.model.Document;
import org.rawi.store.DataSet;
import org.rawi.store.Member;
import org.rawi.store.Role;
import org.rawi.store.StoredClaim;
import org.rawi.workflow.Relink;
import org.rawi.workflow.Withdrawal;
import org.rawi.workflow.team.Programs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs are answered: as it is described, as the pages show it, and to whom. */
class ProgramApiTest {
    private static final List<Document> TEXTS = List.of(
            Examples.text(
                    "one.txt",
                    "sana",
                    "قصف",
                    "قالت وكالة سانا إن وحدات الجيش قصفت بالمدفعية أمس بلدة دوما بريف دمشق، ما أسفر عن مقتل خمسة مسلحين."),
            Examples.text(
                    "two.txt",
                    "أرجوان",
                    "اشتباكات",
                    "اندلعت اشتباكات أمس بين قوات النظام وفصائل المعارضة في مدينة سراقب بريف إدلب، وفق ما قال ناشطون."),
            Examples.text(
                    "hospital.txt",
                    "أرجوان",
                    "غارة على مستشفى في حرستا",
                    "قال ناشطون إن الطيران الحربي قصف أمس مستشفى في بلدة حرستا بريف دمشق، ما أسفر عن مقتل الشاب جلنارود شهربنداروف."));

    private final HttpClient client = HttpClient.newHttpClient();
    private DataSet set;
    private KeptPages kept;
    private Desk desk;
    private OpenApi described;

    @BeforeEach
    void open() {
        set = Examples.set(TEXTS);
        new Relink(set, Examples.KNOWLEDGE).run();
        reopen();
        described = new OpenApi(json(ask("GET", "/api/v1/openapi.json", null, null)));
    }

    private void reopen() {
        if (desk != null) {
            desk.close();
            kept.close();
        }
        kept = new KeptPages(set, Examples.KNOWLEDGE, "test", HarmRules.SAFE, Examples.CLOCK);
        desk = Desk.open(DeskSettings.SAFE.withPort(0), kept.pages(), set, Examples.CLOCK);
    }

    @AfterEach
    void close() {
        desk.close();
        kept.close();
        set.close();
    }

    private HttpResponse<byte[]> ask(String method, String path, String key, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(desk.address().substring(0, desk.address().length() - 1) + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return JsonMapper.shared().readTree(text(answer));
    }

    /** Asks, and holds the answer against its description. */
    private JsonNode asked(String path, String described, int status) {
        HttpResponse<byte[]> answer = ask("GET", path, null, null);
        assertThat(answer.statusCode()).as(path + " " + text(answer)).isEqualTo(status);
        assertThat(this.described.faults("get", described, status, json(answer)))
                .as(path)
                .isEmpty();
        return json(answer);
    }

    private JsonNode asked(String path) {
        return asked(path, path.replaceAll("\\?.*", ""), 200);
    }

    @Test
    void everyAddressIsDescribedAndEveryDescriptionIsAnAddress() {
        Routes routes = new Routes();
        kept.pages().programs().addTo(routes);
        TreeSet<String> led = new TreeSet<>();
        routes.told().forEach(route -> led.add(route.substring(0, route.lastIndexOf(' '))));
        assertThat(described.operations()).containsExactlyElementsOf(led);
    }

    @Test
    void itIsAskedForByTheNamesOfExplore() {
        List<String> filters = new ArrayList<>(Filters.FIELDS);
        filters.removeAll(List.of("view", "page", "after"));
        for (String path : List.of("/api/v1/incidents", "/api/v1/claims")) {
            List<String> names = new ArrayList<>(described.parameters(path));
            assertThat(names.removeAll(List.of("size", "after", "changed_since")))
                    .isTrue();
            assertThat(names).as(path).containsExactlyInAnyOrderElementsOf(filters);
        }
        assertThat(described.parameters("/api/v1/facets")).containsExactlyInAnyOrderElementsOf(filters);
    }

    @Test
    void everyAnswerIsAsItIsDescribed() {
        assertThat(asked("/api/v1").path("changes").asLong())
                .isEqualTo(set.changes().latest());
        JsonNode incidents = asked("/api/v1/incidents");
        assertThat(incidents.path("incidents").size())
                .isEqualTo(incidents.path("total").asInt())
                .isPositive();
        String incident = incidents.path("incidents").get(0).path("incident").asString();
        asked("/api/v1/incidents/" + incident, "/api/v1/incidents/{id}", 200);
        JsonNode claims = asked("/api/v1/claims");
        String claim = claims.path("claims").get(0).path("claim").path("claim").asString();
        asked("/api/v1/claims/" + claim, "/api/v1/claims/{id}", 200);
        JsonNode documents = asked("/api/v1/documents");
        String hash = documents.path("documents").get(0).path("hash").asString();
        assertThat(asked("/api/v1/documents/" + hash, "/api/v1/documents/{hash}", 200)
                        .path("text")
                        .asString())
                .isNotBlank();
        assertThat(asked("/api/v1/facets").path("facets").path("kind").size()).isPositive();
        assertThat(asked("/api/v1/places").path("places").size()).isPositive();
        asked("/api/v1/places/sy.SY03", "/api/v1/places/{id}", 200);
        assertThat(asked("/api/v1/sources").path("sources").size()).isPositive();
        assertThat(asked("/api/v1/changes").path("list").size()).isPositive();
        asked("/api/v1/searches");
        asked("/api/v1/decisions");
    }

    @Test
    void whatIsAskedForInAWrongWayIsToldWithWhatWouldBeRight() {
        assertThat(asked("/api/v1/incidents?colour=red", "/api/v1/incidents", 400)
                        .path("detail")
                        .asString())
                .contains("colour", "legal is", "kind");
        asked("/api/v1/incidents?since=yesterday", "/api/v1/incidents", 400);
        asked("/api/v1/incidents?size=9999", "/api/v1/incidents", 400);
        asked("/api/v1/claims?after=abc", "/api/v1/claims", 400);
        asked("/api/v1/claims?sort=killed", "/api/v1/claims", 400);
        asked("/api/v1/incidents/none", "/api/v1/incidents/{id}", 404);
        HttpResponse<byte[]> nowhere = ask("GET", "/api/v1/nowhere", null, null);
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(ask("PUT", "/api/v1/claims", null, "{}").statusCode()).isEqualTo(405);
    }

    @Test
    void theSameIsFoundAsOnThePages() {
        for (String query :
                List.of("", "?kind=shelling", "?place=sy.SY03", "?q=%D8%AF%D9%88%D9%85%D8%A7", "?since=2017-06-17")) {
            JsonNode page = json(ask("GET", "/en/explore.json" + query, null, null));
            JsonNode answer = asked("/api/v1/incidents" + query);
            assertThat(answer.path("incidents").valueStream().toList())
                    .as(query)
                    .containsExactlyInAnyOrderElementsOf(page.valueStream().toList());
        }
    }

    @Test
    void pagesGoOnByTokensThatNothingCanBeReadFrom() {
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = asked("/api/v1/incidents?size=1" + next);
            page.path("incidents")
                    .forEach(incident -> seen.add(incident.path("incident").asString()));
            next = page.path("next").isNull()
                    ? null
                    : "&after=" + page.path("next").asString();
        } while (next != null);
        assertThat(seen).doesNotHaveDuplicates().hasSize((int) set.incidents().count());
    }

    @Test
    void namesAndPlacesAreHeldBack() {
        String hash = set.documents().findById("hospital.txt").orElseThrow().hash();
        String all = text(ask("GET", "/api/v1/claims?size=200", null, null))
                + text(ask("GET", "/api/v1/incidents?size=200", null, null))
                + text(ask("GET", "/api/v1/places", null, null));
        assertThat(all).doesNotContain("حرستا", "C2322", "جلنارود", "شهربنداروف");
        assertThat(text(ask("GET", "/api/v1/documents/" + hash, null, null))).doesNotContain("جلنارود", "شهربنداروف");
        JsonNode inTown = asked("/api/v1/claims?place=sy.C2322");
        assertThat(inTown.path("claims").size()).isZero();
        assertThat(inTown.path("total").isNull()).isTrue();
        assertThat(asked("/api/v1/incidents?place=sy.C2322").path("total").asInt())
                .isZero();
    }

    @Test
    void whoeverDidItStandsBesideWhoSaysSo() {
        JsonNode incidents = asked("/api/v1/incidents").path("incidents");
        incidents.forEach(incident ->
                assertThat(incident.path("origins").path("each").size()).isPositive());
        asked("/api/v1/claims").path("claims").forEach(item -> assertThat(
                        item.path("claim").path("attribution").size())
                .isPositive());
    }

    @Test
    void whoeverBeginsACopyIsGivenAllThatThereIs() {
        JsonNode claims = asked("/api/v1/claims?changed_since=0");
        assertThat(claims.path("claims").size()).isEqualTo((int) set.claims().count());
        assertThat(claims.path("deleted").size()).isZero();
        JsonNode incidents = asked("/api/v1/incidents?changed_since=0");
        assertThat(incidents.path("incidents").size())
                .isEqualTo((int) set.incidents().count());
        assertThat(incidents.path("deleted").size()).isZero();
    }

    @Test
    void whoeverKeepsACopyIsToldWhatChangedWhatIsGoneAndWhatLeadsElsewhere() {
        long before = asked("/api/v1").path("changes").asLong();
        JsonNode nothing = asked("/api/v1/incidents?changed_since=" + before);
        assertThat(nothing.path("incidents").size()).isZero();
        Withdrawal withdrawal = new Withdrawal(set, Examples.KNOWLEDGE);
        String hash = set.documents().findById("one.txt").orElseThrow().hash();
        StoredClaim claim = set.claims().of(hash).get(0);
        String id = claim.claim().claim();
        String incident = set.incidents().of(List.of(id)).get(id).incident();
        withdrawal.run(withdrawal.find("one.txt").orElseThrow(), "rana", "asked for");

        assertThat(asked("/api/v1/incidents?changed_since=" + before)
                        .path("deleted")
                        .toString())
                .contains(incident);
        assertThat(asked("/api/v1/claims?changed_since=" + before)
                        .path("deleted")
                        .toString())
                .contains(id);
        asked("/api/v1/documents/" + hash, "/api/v1/documents/{hash}", 410);
        asked("/api/v1/incidents/" + incident, "/api/v1/incidents/{id}", 410);
        assertThat(ask("GET", "/en/article?id=one.txt", null, null).statusCode())
                .isEqualTo(410);
        assertThat(text(ask("GET", "/ar/incident/" + incident, null, null))).contains("زال");
        long after = asked("/api/v1/incidents?changed_since=" + before)
                .path("changes")
                .asLong();
        assertThat(after).isGreaterThan(before);
        assertThat(asked("/api/v1/incidents?changed_since=" + set.changes().latest())
                        .path("deleted")
                        .size())
                .isZero();
    }

    @Test
    void aDecisionIsKeptUnlessOthersDecidedUnseen() {
        JsonNode item = asked("/api/v1/claims").path("claims").get(0);
        String claim = item.path("claim").path("claim").asString();
        String accept = "{\"id\": \"d1\", \"claim\": \"" + claim + "\", \"action\": \"accept\", \"seen\": 0}";
        HttpResponse<byte[]> kept = ask("POST", "/api/v1/decisions", null, accept);
        assertThat(kept.statusCode()).as(text(kept)).isEqualTo(201);
        assertThat(described.faults("post", "/api/v1/decisions", 201, json(kept)))
                .isEmpty();
        assertThat(ask("POST", "/api/v1/decisions", null, accept).statusCode()).isEqualTo(201);
        assertThat(set.decisions().count()).isEqualTo(1);
        assertThat(ask("POST", "/api/v1/decisions", null, accept.replace("d1", "d2"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(ask("POST", "/api/v1/decisions", null, "{}").statusCode()).isEqualTo(400);
        assertThat(ask(
                                "POST",
                                "/api/v1/decisions",
                                null,
                                accept.replace(claim, "none").replace("d1", "d3"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(asked("/api/v1/claims/" + claim, "/api/v1/claims/{id}", 200)
                        .path("state")
                        .asString())
                .isEqualTo("accepted");
        assertThat(ask("POST", "/api/v1/decisions", null, accept, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTeamsDeskLetsProgramsInByTheirKeys() {
        Programs programs = new Programs(set, Examples.CLOCK);
        String reader = programs.add("command", "map", "map", Role.READER);
        String reviewer = programs.add("command", "second coder", "coder-2", Role.REVIEWER);
        set.members()
                .add(new Member(
                        "rana", "rana", Role.ADMIN, "x", false, null, null, false, Examples.CLOCK.instant(), null));
        desk.close();
        desk = Desk.open(DeskSettings.SAFE.withPort(0).withAccess(Access.TEAM), kept.pages(), set, Examples.CLOCK);
        assertThat(ask("GET", "/api/v1/incidents", null, null).statusCode()).isEqualTo(401);
        assertThat(ask("GET", "/api/v1/incidents", "rawi_wrong", null).statusCode())
                .isEqualTo(401);
        assertThat(ask("GET", "/api/v1/incidents", reader, null).statusCode()).isEqualTo(200);
        int page = ask("GET", "/en/explore", reader, null).statusCode();
        assertThat(page).as("keys open no pages").isNotEqualTo(200);
        String claim = json(ask("GET", "/api/v1/claims", reader, null))
                .at("/claims/0/claim/claim")
                .asString();
        String accept = "{\"claim\": \"" + claim + "\", \"action\": \"accept\", \"seen\": 0}";
        assertThat(ask("POST", "/api/v1/decisions", reader, accept).statusCode())
                .isEqualTo(403);
        String settle = accept.replace("accept\"", "settle\", \"value\": [\"d\"], \"id\": \"d\"");
        assertThat(text(ask("POST", "/api/v1/decisions", reviewer, settle))).contains("legal is accept");
        accept = accept.replace("0}", Long.MAX_VALUE + "}");
        HttpResponse<byte[]> kept = ask("POST", "/api/v1/decisions", reviewer, accept);
        assertThat(kept.statusCode()).as(text(kept)).isEqualTo(201);
        assertThat(json(kept).path("who").asString()).isEqualTo("coder-2");
        assertThat(set.decisions().blind(json(kept).path("document").asString()))
                .isEmpty();
        programs.all().forEach(key -> programs.revoke("command", key.id()));
        assertThat(ask("GET", "/api/v1/incidents", reader, null).statusCode()).isEqualTo(401);
    }

    @Test
    void answersAreZippedForWhoeverTakesThemSo() throws IOException {
        HttpResponse<byte[]> zipped = ask("GET", "/api/v1/claims", null, null, "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        String plain = text(ask("GET", "/api/v1/claims", null, null));
        assertThat(new String(
                        new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo(plain);
    }

    @Test
    void aSearchIsSavedFollowedAndRemoved() {
        Browse browse = new Browse(desk);
        assertThat(browse.look("/en/searches").body()).contains("None is saved yet");
        assertThat(browse.look("/en/explore?kind=shelling").body()).contains("Save this search as");
        assertThat(browse.act("/ar/searches", "name=%3Cb%3Ehits&kind=shelling&view=map")
                        .statusCode())
                .isEqualTo(303);
        String page = browse.look("/ar/searches").body();
        assertThat(page).contains("عمليات بحث محفوظة", "&lt;b&gt;hits").doesNotContain("<b>hits");
        JsonNode search = asked("/api/v1/searches").path("searches").get(0);
        assertThat(search.path("query").asString()).isEqualTo("?kind=shelling");
        String id = search.path("id").asString();
        HttpResponse<String> feed = browse.look("/en/searches/" + id + ".atom");
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).contains("application/atom+xml");
        assertThat(feed.body())
                .contains("term=\"added\"", "according to", "shelling")
                .doesNotContain("<b>hits");
        Withdrawal withdrawal = new Withdrawal(set, Examples.KNOWLEDGE);
        withdrawal.run(withdrawal.find("one.txt").orElseThrow(), "rana", "asked for");
        assertThat(browse.look("/en/searches/" + id + ".atom").body())
                .contains("term=\"retracted\"")
                .doesNotContain("term=\"added\"");
        assertThat(ask("DELETE", "/api/v1/searches/" + id, null, null).statusCode())
                .isEqualTo(204);
        assertThat(ask("DELETE", "/api/v1/searches/" + id, null, null).statusCode())
                .isEqualTo(404);
        assertThat(browse.look("/en/searches/" + id + ".atom").statusCode()).isEqualTo(404);
    }
}
