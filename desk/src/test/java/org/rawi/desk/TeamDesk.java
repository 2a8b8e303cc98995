package org.rawi.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rawi.desk.kept.KeptPages;
import org.rawi.export.harm.HarmRules;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.Member;
import org.rawi.store.Role;
import org.rawi.workflow.team.Team;
import org.rawi.workflow.team.Team.NewMember;

/** A desk on a data set with a team of four: rana is admin, sami reviewer, lina coder, omar reader. */
final class TeamDesk implements AutoCloseable {
    static final String PASSWORD = "some words in a row ";

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([\\w-]+)\"");

    private static final byte[] MADE = made();

    final DataSet set;
    final Team team;
    final Desk desk;
    private final KeptPages kept;
    private final DeskSettings settings;
    private final StepClock clock;

    TeamDesk(Path folder, StepClock clock) {
        this(folder, clock, settings -> settings);
    }

    TeamDesk(Path folder, StepClock clock, UnaryOperator<DeskSettings> more) {
        this.clock = clock;
        Path file = folder.resolve("team.rawi");
        try {
            Files.write(file, MADE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        set = DataSet.open(DataSetAddress.of(file.toString()), clock);
        team = new Team(set, clock);
        kept = new KeptPages(set, Examples.KNOWLEDGE, "test", HarmRules.SAFE, clock);
        settings = more.apply(DeskSettings.SAFE.withPort(0).withAccess(Access.TEAM));
        desk = Desk.open(settings, kept.pages(), set, clock);
    }

    /** Where addresses lead, and what must be had to go there. */
    List<String> routes() {
        return new DeskDoor(settings, kept.pages(), set, clock).told();
    }

    /** The data set as its file: made once, for a password takes a while to hash. */
    private static byte[] made() {
        StepClock clock = new StepClock();
        try {
            Path folder = Files.createTempDirectory("rawi-team");
            Path file = folder.resolve("team.rawi");
            try (DataSet set = DataSet.open(DataSetAddress.of(file.toString()), clock)) {
                Team team = new Team(set, clock);
                add(team, "rana", Role.ADMIN);
                add(team, "sami", Role.REVIEWER);
                add(team, "lina", Role.CODER);
                add(team, "omar", Role.READER);
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Team team, String name, Role role) {
        team.add("command", new NewMember(name, name + " the " + role.code(), role, name + "@example.org"));
        Member member = team.find(name).orElseThrow();
        team.changePassword(member, PASSWORD + name);
    }

    /** A browser without scripts, which keeps what is laid into it. */
    Person person() {
        return new Person();
    }

    /** One who has logged in. */
    Person as(String name) {
        Person person = person();
        HttpResponse<String> answer = person.logIn(name, PASSWORD + name);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(name + " did not come in: " + answer.statusCode());
        }
        return person;
    }

    @Override
    public void close() {
        desk.close();
        kept.close();
        set.close();
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Someone with a browser. */
    final class Person {
        private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        HttpResponse<String> look(String path, String... headers) {
            return send(request(path, headers).GET().build());
        }

        /** Sends a form as it stands, without the token of its page. */
        HttpResponse<String> send(String path, String form, String... headers) {
            return send(request(path, headers)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build());
        }

        /** Sends a form with the token that the pages carry. */
        HttpResponse<String> act(String path, Map<String, String> fields) {
            return send(path, form(fields) + "&token=" + token());
        }

        HttpResponse<String> logIn(String name, String password) {
            String token = TeamDesk.token(look("/en/login").body());
            return send("/en/login", form(Map.of("name", name, "password", password, "token", token)));
        }

        /** The token that this person's forms carry. */
        String token() {
            return TeamDesk.token(look("/en/account").body());
        }

        /** What the browser holds. */
        String cookie() {
            return cookies.getCookieStore().getCookies().stream()
                    .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .findFirst()
                    .orElse("");
        }

        HttpResponse<String> send(HttpRequest request) {
            return Browse.send(client, request);
        }

        HttpRequest.Builder request(String path, String... headers) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                    URI.create(desk.address().substring(0, desk.address().length() - 1) + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return request;
        }
    }

    static String token(String body) {
        Matcher token = TOKEN.matcher(body);
        return token.find() ? token.group(1) : "";
    }
}
