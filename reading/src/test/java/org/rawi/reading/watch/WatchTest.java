package org.rawi.reading.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.model.Document;
import org.rawi.reading.Bytes;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.fetch.Destinations;
import org.rawi.reading.fetch.LocalServer;
import org.rawi.reading.fetch.ManualClock;
import org.rawi.reading.fetch.PoliteFetcher;

class WatchTest {
    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final LocalDate TODAY = LocalDate.of(2018, 3, 5);

    @TempDir
    private Path folder;

    private final ManualClock clock = new ManualClock();
    private LocalServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String feed(int... entries) {
        StringBuilder feed = new StringBuilder("<rss><channel><title>صوت الوادي</title>");
        for (int n : entries) {
            feed.append("<item><guid isPermaLink='false'>" + n + "</guid><title>خبر " + n
                    + "</title><link>/page/" + n + "</link><description>عبرت القافلة رقم " + n
                    + " الجسر القديم صباح اليوم من دون حوادث تذكر.</description></item>");
        }
        return feed + "</channel></rss>";
    }

    private Watch watch(boolean isOnce, boolean readsPages, String... paths) throws IOException {
        List<String> feeds = Arrays.stream(paths)
                .map(path -> server.address(path).toString())
                .toList();
        return new Watch(
                feeds,
                new Watch.Rounds(EVERY, isOnce, readsPages, Given.NOTHING),
                state(),
                new PoliteFetcher(Destinations.of(true), "Rawi/test", clock, clock),
                Bytes.KNOWLEDGE,
                clock,
                clock);
    }

    private WatchState state() throws IOException {
        return WatchState.load(folder.resolve("state.json"));
    }

    /** Looks once at each feed and commits, by a watch of its own as a new run has it. */
    private List<Batch> run(boolean readsPages, String... paths) throws IOException {
        WatchState state = state();
        List<String> feeds = Arrays.stream(paths)
                .map(path -> server.address(path).toString())
                .toList();
        Watch watch = new Watch(
                feeds,
                new Watch.Rounds(EVERY, true, readsPages, Given.NOTHING),
                state,
                new PoliteFetcher(Destinations.of(true), "Rawi/test", clock, clock),
                Bytes.KNOWLEDGE,
                clock,
                clock);
        List<Batch> batches = new ArrayList<>();
        for (Optional<Batch> batch = next(watch); batch.isPresent(); batch = next(watch)) {
            state.commit(batch.get(), TODAY);
            batches.add(batch.get());
        }
        return batches;
    }

    private static Optional<Batch> next(Watch watch) {
        try {
            return watch.next();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private static List<Document> documents(Batch batch) {
        return batch.readings().stream()
                .filter(Reading.Text.class::isInstance)
                .map(reading -> ((Reading.Text) reading).document())
                .toList();
    }

    private static List<String> failures(Batch batch) {
        return batch.readings().stream()
                .filter(Reading.Failure.class::isInstance)
                .map(reading -> ((Reading.Failure) reading).line())
                .toList();
    }

    @Test
    void anEntryThatWasSeenIsNotGivenAgain() throws IOException {
        int[] looks = {0};
        server.at(
                "/feed",
                exchange -> LocalServer.send(
                        exchange,
                        200,
                        feed(looks[0]++ == 0 ? new int[] {1, 2} : new int[] {2, 3})
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(documents(run(false, "/feed").get(0))).hasSize(2);
        Batch second = run(false, "/feed").get(0);
        assertThat(documents(second)).extracting(Document::id).containsExactly(server.address("/feed") + "#3");
        assertThat(second.line()).isEqualTo(server.address("/feed") + ": 1 new of 2");
    }

    @Test
    void whatIsNotCommittedIsGivenAgain() throws IOException {
        server.says("/feed", feed(1));
        assertThat(documents(next(watch(true, false, "/feed")).orElseThrow())).hasSize(1);
        assertThat(documents(next(watch(true, false, "/feed")).orElseThrow())).hasSize(1);
    }

    @Test
    void aFeedThatHasNotChangedIsNotSentAgain() throws IOException {
        server.at("/feed", exchange -> {
            boolean known = "\"a\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().add("ETag", "\"a\"");
            LocalServer.send(
                    exchange, known ? 304 : 200, known ? new byte[0] : feed(1).getBytes(StandardCharsets.UTF_8));
        });
        assertThat(run(false, "/feed").get(0).fresh()).isEqualTo(1);
        Batch second = run(false, "/feed").get(0);
        assertThat(second.readings()).isEmpty();
        assertThat(second.state().failures()).isZero();
    }

    @Test
    void aServerThatAsksToBeLeftAloneIsLeftAlone() throws IOException {
        server.at("/feed", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "7200");
            LocalServer.send(exchange, 429, new byte[0]);
        });
        Batch first = run(false, "/feed").get(0);
        assertThat(failures(first)).singleElement().asString().contains("the server answered 429");
        assertThat(run(false, "/feed")).isEmpty();
        clock.sleep(Duration.ofMinutes(119));
        assertThat(run(false, "/feed")).isEmpty();
        clock.sleep(Duration.ofMinutes(2));
        assertThat(run(false, "/feed")).hasSize(1);
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void aDayToRetryOnIsKeptToo() throws IOException {
        server.at("/feed", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "Mon, 05 Mar 2018 16:00:00 GMT");
            LocalServer.send(exchange, 503, new byte[0]);
        });
        assertThat(run(false, "/feed").get(0).state().next()).hasToString("2018-03-05T16:00:00Z");
    }

    @Test
    void aFeedThatFailsIsAskedLessAndLess() throws IOException, InterruptedException {
        server.at("/feed", exchange -> LocalServer.send(exchange, 500, new byte[0]));
        WatchState state = state();
        Watch watch = new Watch(
                List.of(server.address("/feed").toString()),
                new Watch.Rounds(EVERY, false, false, Given.NOTHING),
                state,
                new PoliteFetcher(Destinations.of(true), "Rawi/test", clock, clock),
                Bytes.KNOWLEDGE,
                clock,
                clock);
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Batch batch = watch.next().orElseThrow();
            waits.add(Duration.between(clock.instant(), batch.state().next()));
            state.commit(batch, TODAY);
        }
        assertThat(waits.subList(0, 3))
                .containsExactly(Duration.ofMinutes(30), Duration.ofMinutes(60), Duration.ofMinutes(120));
        assertThat(waits.get(8)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void aFeedThatIsGoneIsAskedNoMore() throws IOException {
        server.at("/feed", exchange -> LocalServer.send(exchange, 410, new byte[0]));
        assertThat(run(false, "/feed").get(0).line()).endsWith("is no more, and is asked no more");
        assertThat(run(false, "/feed")).isEmpty();
    }

    @Test
    void oneFeedThatCannotBeReadCostsItselfAlone() throws IOException {
        server.says(
                        "/page",
                        "<html><head><link rel='alternate' type='application/rss+xml' href='/good'></head><p>x</p>")
                .redirects("/loop", "/loop")
                .says("/good", feed(1));
        List<Batch> batches = run(false, "/page", "/loop", "/nothing", "/good");
        assertThat(batches).hasSize(4);
        assertThat(failures(batches.get(0)).get(0)).contains("a page that names these: " + server.address("/good"));
        assertThat(failures(batches.get(1)).get(0)).contains("more than 5 redirections");
        assertThat(failures(batches.get(2)).get(0)).contains("the server answered 404");
        assertThat(documents(batches.get(3))).hasSize(1);
    }

    @Test
    void aFeedWithoutEndGivesItsFirstEntriesAndOneLine() throws IOException {
        String story = "<p>اتفق الطرفان على هدنة ليوم واحد تبدأ فجر الأحد.</p>".repeat(3000);
        byte[] entry = ("<item><title>هدنة</title><description><![CDATA[" + story + "]]></description></item>")
                .getBytes(StandardCharsets.UTF_8);
        server.at("/feed", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<rss><channel>".getBytes(StandardCharsets.UTF_8));
            while (true) {
                exchange.getResponseBody().write(entry);
            }
        });
        Batch batch = run(false, "/feed").get(0);
        assertThat(documents(batch)).isNotEmpty();
        assertThat(failures(batch)).singleElement().asString().contains("what stands before is read");
        assertThat(batch.state().failures()).isEqualTo(1);
    }

    @Test
    void aFeedThatBreaksOffGivesItsWholeEntries() throws IOException {
        server.says("/feed", feed(1, 2).replace("</channel></rss>", "<item><title>مقط"));
        Batch batch = run(false, "/feed").get(0);
        assertThat(documents(batch)).hasSize(2);
        assertThat(failures(batch)).singleElement().asString().contains("cut off before its end");
    }

    @Test
    void aFeedMayChangeItsEncoding() throws IOException {
        int[] looks = {0};
        server.at("/feed", exchange -> {
            boolean first = looks[0]++ == 0;
            exchange.getResponseHeaders().add("Content-Type", "text/xml; charset=utf-8");
            byte[] body =
                    feed(first ? 1 : 2).getBytes(first ? StandardCharsets.UTF_8 : Charset.forName("windows-1256"));
            LocalServer.send(exchange, 200, body);
        });
        run(false, "/feed");
        Batch second = run(false, "/feed").get(0);
        assertThat(documents(second))
                .extracting(Document::text)
                .singleElement()
                .asString()
                .startsWith("عبرت القافلة رقم 2");
        assertThat(second.readings())
                .anyMatch(reading -> reading instanceof Reading.Notice notice
                        && notice.text().equals("read as windows-1256"));
    }

    @Test
    void thePageIsReadWhereTheFeedHasASummaryAlone() throws IOException {
        String story = "نشرت القيادة تعزيزات على الطريق الدولي بعد هجوم أوقع خمسة جرحى، وقالت إن الطريق بات آمناً.";
        server.says("/feed", feed(1, 2))
                .says(
                        "/page/1",
                        "<html><head><title>خبر 1</title></head><nav><a href='/'>الرئيسية</a></nav><h1>خبر 1</h1><p>"
                                + story + "</p><p>" + story + "</p>");
        Batch batch = run(true, "/feed").get(0);
        assertThat(documents(batch)).hasSize(2);
        assertThat(documents(batch).get(0).text()).startsWith("الرئيسية\nخبر 1\n" + story);
        assertThat(documents(batch).get(0).outlet()).isEqualTo("صوت الوادي");
        assertThat(documents(batch).get(1).text()).startsWith("عبرت القافلة");
        assertThat(batch.readings())
                .anyMatch(reading -> reading instanceof Reading.Notice notice
                        && notice.text().contains("its summary is read"));
    }

    @Test
    void aListOfFeedsIsFollowed() throws IOException {
        server.says("/list", "<opml><body><outline xmlUrl='" + server.address("/feed") + "'/></body></opml>")
                .says("/feed", feed(1));
        assertThat(run(false, "/list")).extracting(Batch::fresh).containsExactly(0, 1);
        Path file = Files.writeString(
                folder.resolve("list.opml"), "<opml><body><outline xmlUrl='https://example.org/f'/></body></opml>");
        assertThat(FeedList.of(List.of(file.toString(), "https://example.org/f", "http://example.net")))
                .containsExactly("https://example.org/f", "http://example.net/");
        assertThatThrownBy(() -> FeedList.of(List.of(folder.resolve("none").toString())))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("neither an address nor a file");
    }

    @Test
    void theSameEntryInTwoFeedsIsGivenOnce() throws IOException {
        String known = feed(1).replace(">1</guid>", ">https://example.org/1</guid>");
        server.says("/a", known).says("/b", known);
        assertThat(run(false, "/a", "/b")).extracting(Batch::fresh).containsExactly(1, 0);
    }

    @Test
    void aStateThatIsNoneIsRefusedByName() throws IOException {
        Files.writeString(folder.resolve("state.json"), "{\"feeds\": 3");
        assertThatThrownBy(this::state).isInstanceOf(RefusedException.class).hasMessageContaining("state.json");
    }
}
