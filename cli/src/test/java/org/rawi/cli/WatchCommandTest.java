package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.reading.watch.WatchState;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import picocli.CommandLine;

class WatchCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2018-03-05T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpServer server;
    private volatile String feed = feed("سراقب");

    private static String feed(String... towns) {
        StringBuilder feed = new StringBuilder("<rss><channel><title>صوت الوادي</title>");
        for (String town : towns) {
            feed.append("<item><guid isPermaLink='false'>" + town.hashCode()
                    + "</guid><pubDate>Sun, 04 Mar 2018 10:00:00 GMT</pubDate><description>قصف الطيران الحربي بلدة "
                    + town
                    + " في ريف إدلب، وفق ما أعلن ناشطون.</description></item>");
        }
        return feed + "</channel></rss>";
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed", exchange -> {
            byte[] body = feed.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private int run(Object... more) {
        out.reset();
        err.reset();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = Console.plain(InputStream.nullInputStream(), to, told);
        List<String> args = new ArrayList<>(List.of(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/feed",
                "--once",
                "--state",
                folder.resolve("state.json").toString()));
        Stream.of(more).map(Object::toString).forEach(args::add);
        return new CommandLine(new WatchCommand(console, CLOCK, time -> {}))
                .setErr(new PrintWriter(told, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(failure, console))
                .execute(args.toArray(String[]::new));
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNewIsAddedToTheClaimsAndNothingTwice() throws IOException {
        Path claims = folder.resolve("claims.jsonl");
        assertThat(run("--allow-private", "--out", claims)).isZero();
        assertThat(told()).contains("/feed: 1 new of 1", "documents  1 coded");
        assertThat(Files.readAllLines(claims)).singleElement().asString().contains("\"published\":\"2018-03-04\"");
        assertThat(run("--allow-private", "--out", claims)).isZero();
        assertThat(Files.readAllLines(claims)).hasSize(1);
        feed = feed("سراقب", "خان شيخون");
        run("--allow-private", "--out", claims);
        assertThat(Files.readAllLines(claims)).hasSize(2);
        assertThat(Files.readAllLines(claims).get(1)).contains("خان شيخون");
    }

    @Test
    void whatIsNewIsTakenIntoADataSetAndNothingTwice() throws IOException {
        Path file = folder.resolve("set.rawi");
        assertThat(run("--allow-private", "--dataset", file)).isZero();
        assertThat(told()).contains("/feed: 1 new of 1", "documents  1 coded");
        Files.delete(folder.resolve("state.json"));
        feed = feed("سراقب", "خان شيخون");
        assertThat(run("--allow-private", "--dataset", file)).isZero();
        assertThat(told()).contains("documents  1 coded, 1 skipped (coded already 1)");
        try (DataSet set = DataSet.open(DataSetAddress.of(file.toString()), CLOCK)) {
            assertThat(set.documents().count()).isEqualTo(2);
            assertThat(set.claims().count()).isEqualTo(2);
            assertThat(set.faults()).isEmpty();
        }
        assertThat(run("--allow-private", "--dataset", file, "--out", folder.resolve("claims.jsonl")))
                .isNotZero();
    }

    @Test
    void whatAKilledWatchLeftUnfinishedIsDoneAgainAndStandsThereOnce() throws IOException {
        Path claims = folder.resolve("claims.jsonl");
        run("--allow-private", "--out", claims);
        String whole = Files.readString(claims);
        feed = feed("سراقب", "خان شيخون");
        WatchState.load(folder.resolve("state.json")).begin(Files.size(claims));
        Files.writeString(claims, "{\"schema\":1,\"claim\":\"half wri", StandardOpenOption.APPEND);
        run("--allow-private", "--out", claims);
        assertThat(told()).contains("never finished");
        assertThat(Files.readAllLines(claims)).hasSize(2).first().isEqualTo(whole.strip());
    }

    @Test
    void aPrivateAddressIsRefusedUnlessThatIsAllowed() {
        assertThat(run()).isEqualTo(1);
        assertThat(told()).contains("an address of no public network", "--allow-private");
        assertThat(out.size()).isZero();
    }

    @Test
    void theTextsAreKeptAsRawiReadsThem() throws IOException {
        run("--allow-private", "--keep", folder.resolve("texts"));
        String claims = out.toString(StandardCharsets.UTF_8);
        assertThat(claims).contains("\"outlet\":\"صوت الوادي\"");
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        int code = Rawi.run(
                new String[] {"code", folder.resolve("texts").toString(), "--format", "jsonl"},
                InputStream.nullInputStream(),
                new PrintStream(again, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).isZero();
        assertThat(again.toString(StandardCharsets.UTF_8).lines().count())
                .isEqualTo(claims.lines().count());
    }

    @Test
    void anAddressIsCodedAsAFileIs() {
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/nothing";
        String[] args = {"code", address, "--format", "jsonl"};
        assertThat(Rawi.run(args, InputStream.nullInputStream(), to, told)).isEqualTo(1);
        assertThat(told()).contains("failed     " + address + ": address: 127.0.0.1, an address of no public network");
        String[] allowed = {"code", address, "--allow-private", "--format", "jsonl"};
        assertThat(Rawi.run(allowed, InputStream.nullInputStream(), to, told)).isEqualTo(1);
        assertThat(told()).contains(address + ": address: the server answered 404");
    }

    @Test
    void wrongUseSaysWhatIsLegal() {
        assertThat(run("--every", "soon")).isEqualTo(2);
        assertThat(told()).contains("«soon»", "15m, 2h or 1d");
        assertThat(run(folder.resolve("none.opml"))).isEqualTo(1);
        assertThat(told()).contains("none.opml: neither an address nor a file").doesNotContain("\tat ");
    }
}
