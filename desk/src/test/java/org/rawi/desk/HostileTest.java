package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawi.export.harm.HarmRules;
import org.rawi.model.Document;
import org.rawi.store.DataSet;

/** Whatever a text, an outlet's name or an address holds, nothing of it runs, and nothing of it turns a page about. */
class HostileTest {
    private static final String EVENT =
            " قصفت قوات النظام أمس بالمدفعية بلدة حرستا بريف دمشق، ما أسفر عن مقتل خمسة مدنيين. ";

    /** After the OWASP list of ways past filters. */
    private static final List<String> TRIES = List.of(
            "<script>document.title='had'</script>",
            "\"><img src=x onerror=document.title='had'>",
            "'><svg/onload=document.title='had'>",
            "<iframe src=\"javascript:document.title='had'\"></iframe>",
            "</textarea></title><script>document.title='had'</script>",
            "javascript:document.title='had'",
            "<a href=\"jav&#x0A;ascript:document.title='had'\">x</a>",
            "<body onload=document.title='had'>",
            "<<script>document.title='had'//<</script>",
            "<IMG \"\"\"><SCRIPT>document.title='had'</SCRIPT>\">",
            "${7*7}",
            "@raw<b>x</b>@endraw",
            "{{constructor.constructor('document.title=1')()}}",
            "<meta http-equiv=refresh content=\"0;url=http://127.0.0.1:1/\">",
            "<base href=http://127.0.0.1:1/>",
            "<link rel=stylesheet href=http://127.0.0.1:1/x.css>",
            "<style>*{display:none}</style>",
            "<form action=http://127.0.0.1:1/><button>x",
            "<math><mtext></p><script>document.title='had'</script>",
            "`-document.title='had'-`",
            "' OR '1'='1' --",
            "../../../../etc/passwd",
            "%0d%0aSet-Cookie:%20a=b",
            "\u0000\u0001\u001b[31m",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(1+1)",
            "\t=1+1",
            "＝1+1",
            "\u202Eمقلوب\u202C",
            "\u2066\u2067\u2068 x",
            "\uD800 alone",
            "\uFFFE\uFFFF");

    private static Desk desk;
    private static Browse browse;
    private static final List<Document> TEXTS = new ArrayList<>();

    @BeforeAll
    static void open() {
        for (int i = 0; i < TRIES.size(); i++) {
            String words = TRIES.get(i);
            TEXTS.add(Examples.text("d" + i + words, "outlet " + words, words + EVENT, words + EVENT + "\n" + words));
        }
        desk = Examples.open(Examples.set(TEXTS), HarmRules.SAFE);
        browse = new Browse(desk);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    static Stream<String> pages() {
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/explore",
                "/explore?view=map",
                "/explore?view=timeline",
                "/review",
                "/actor/syria.army",
                "/place/sy.SY03"));
        TEXTS.forEach(text -> {
            pages.add("/article?id=" + URLEncoder.encode(text.id(), StandardCharsets.UTF_8));
            pages.add("/source?id=" + URLEncoder.encode(text.outlet(), StandardCharsets.UTF_8));
        });
        TRIES.forEach(words -> {
            String coded = URLEncoder.encode(words, StandardCharsets.UTF_8);
            pages.add("/explore?q=" + coded + "&kind=" + coded + "&actor=" + coded + "&since=" + coded + "&page="
                    + coded);
        });
        return pages.stream().flatMap(page -> Stream.of("/ar" + page, "/en" + page));
    }

    @Test
    void nothingOfATextBecomesMarkup() {
        pages().forEach(page -> {
            HttpResponse<String> answer = browse.look(page);
            assertThat(answer.statusCode()).as(page).isIn(200, 400, 404);
            assertThat(foreign(Jsoup.parse(answer.body()))).as(page).isEmpty();
            assertThat(answer.headers().map()).as(page).doesNotContainKey("set-cookie");
        });
    }

    /** Elements and attributes that no page of the desk has. */
    private static List<String> foreign(org.jsoup.nodes.Document page) {
        List<String> foreign = new ArrayList<>();
        page.select("iframe, base, style, meta[http-equiv], math, object, embed, img, textarea, b")
                .forEach(element -> foreign.add(element.outerHtml()));
        page.select("script:not([src=/assets/desk.js]), script:not(:empty), link:not([href^=/])")
                .forEach(element -> foreign.add(element.outerHtml()));
        page.select("[action]:not([action^=/]), [href]:not([href^=/]):not([href^=#])")
                .forEach(element -> foreign.add(element.outerHtml()));
        page.getAllElements().forEach(element -> element.attributes().forEach(attribute -> {
            if (attribute.getKey().startsWith("on") || attribute.getKey().equals("style")) {
                foreign.add(attribute.toString());
            }
        }));
        return foreign;
    }

    @Test
    void noCellOfTheCsvIsAFormula() {
        for (String line : browse.look("/en/explore.csv").body().lines().skip(1).toList()) {
            for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
                assertThat(cell).doesNotMatch("\"?[=+@＝＋－＠\\t].*");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyExportCanBeReadBack(String format) throws Exception {
        String body = browse.look("/en/explore." + format).body();
        if (format.equals("atom")) {
            javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new java.io.ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        } else {
            assertThat(tools.jackson.databind.json.JsonMapper.shared().readTree(body))
                    .isNotEmpty();
        }
    }

    static Stream<String> formats() {
        return Stream.of("json", "geojson", "atom");
    }

    @Test
    void aParagraphOfTwoMegabytesIsCutAndSaidToBe() {
        Document head = Examples.text("long", "أرجوان", "طويل", EVENT);
        Document text = Examples.text("long", "أرجوان", "طويل", EVENT + "كلمة ".repeat(420_000));
        DataSet set = Examples.set(List.of(text), Examples.claims(List.of(head)));
        try (Desk other = Examples.open(set, HarmRules.SAFE)) {
            HttpResponse<String> answer = new Browse(other).look("/en/article?id=long");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().length()).isLessThan(600_000);
            assertThat(answer.body()).contains("are not shown here");
            assertThat(new Browse(other).look("/en/review").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nothingRunsInABrowser() {
        Assumptions.assumeTrue(
                Browser.isThere(),
                "no chromium and chromedriver in /usr/bin: hostile texts are not tried in a browser");
        try (Browser browser = Browser.open(desk)) {
            browser.look("/en/explore");
            browser.look("/ar/article?id=" + URLEncoder.encode(TEXTS.get(0).id(), StandardCharsets.UTF_8));
            browser.look("/en/article?id=" + URLEncoder.encode(TEXTS.get(1).id(), StandardCharsets.UTF_8));
            browser.look("/en/article?id=" + URLEncoder.encode(TEXTS.get(4).id(), StandardCharsets.UTF_8));
            assertThat(browser.run("return document.title")).asString().doesNotStartWith("had");
            assertThat(browser.run("return document.querySelectorAll('script').length"))
                    .isEqualTo(1L);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void lettersThatTurnTheLineStayWithinTheirName() {
        String body = browse.look("/en/explore").body();
        Pattern outside = Pattern.compile("<(?!bdi|q|title|option|h1|blockquote|mark)(\\w+)[^>]*>[^<]*[\u202A-\u202E]");
        assertThat(outside.matcher(body).results().map(found -> found.group())).isEmpty();
    }
}
