package org.rawi.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.export.harm.HarmRules;

/**
 * Takes a picture of every page in both languages, light and dark, wide and narrow: {@code scripts/desk-pictures FOLDER}. For people to
 * look at. Names of pages after the folder ask for these alone.
 */
public final class Pictures {
    private Pictures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target/pictures"));
        List<String> asked = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        try (Desk desk = Examples.open();
                Browser browser = Browser.open(desk)) {
            Map<String, String> pages = pages(desk);
            decide(desk, pages.get("incident"));
            take(pages, asked, browser, folder);
        }
        try (Desk desk = Examples.open(Examples.empty(), HarmRules.SAFE);
                Browser browser = Browser.open(desk)) {
            take(new LinkedHashMap<>(Map.of("empty", "/")), asked, browser, folder);
        }
        Path place = Files.createTempDirectory("rawi-pictures");
        try (TeamDesk team = new TeamDesk(place, new StepClock());
                Browser browser = Browser.open(team.desk)) {
            take(new LinkedHashMap<>(Map.of("login", "/login")), asked, browser, folder);
            browser.look("/en/login");
            browser.find("input[name=name]").sendKeys("rana");
            browser.find("input[name=password]").sendKeys(TeamDesk.PASSWORD + "rana");
            browser.find("main button.main").click();
            browser.until(shown -> browser.address().equals("/en/"));
            take(
                    new LinkedHashMap<>(Map.of("people", "/people", "account", "/account", "audit", "/people/audit")),
                    asked,
                    browser,
                    folder);
        }
        System.out.println("pictures in " + folder);
    }

    private static void take(Map<String, String> pages, List<String> asked, Browser browser, Path folder)
            throws IOException {
        if (!asked.isEmpty()) {
            pages.keySet().retainAll(asked);
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            for (String language : List.of("ar", "en")) {
                for (String scheme : List.of("light", "dark")) {
                    for (int width : List.of(1280, 390)) {
                        browser.shownAs(width, 900, scheme);
                        browser.look("/" + language + page.getValue());
                        browser.run(
                                "document.querySelectorAll('details:not([name])').forEach((part) => part.open = true)");
                        browser.until(
                                shown -> Boolean.TRUE.equals(browser.run("return document.fonts.status === 'loaded'")));
                        Path file =
                                folder.resolve(page.getKey() + "-" + language + "-" + scheme + "-" + width + ".png");
                        Files.write(file, Base64.getDecoder().decode(browser.picture()));
                    }
                }
            }
        }
    }

    /** Gives the incident a history. */
    private static void decide(Desk desk, String incident) {
        Browse browse = new Browse(desk);
        Matcher claim = Pattern.compile("id=\"c(\\w+)\"")
                .matcher(browse.look("/en" + incident).body());
        for (String decision : List.of("action=accept", "action=unsure&reason=which+of+the+two", "kind=killing")) {
            if (claim.find()) {
                browse.act("/en/review", "claim=" + claim.group(1) + "&seen=0&" + decision);
            }
        }
    }

    private static Map<String, String> pages(Desk desk) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("overview", "/");
        pages.put("explore", "/explore");
        pages.put("searches", "/searches");
        pages.put("explore-map", "/explore?view=map&place=sy.SY07");
        pages.put("explore-timeline", "/explore?view=timeline&since=2023-01-01");
        pages.put("explore-none", "/explore?q=xyz");
        pages.put("incident", mostTold(desk));
        pages.put("article", "/article?id=jubb-03");
        pages.put("place", "/place/sy.SY07");
        pages.put("actor", "/actor/syria.army");
        pages.put("source", "/source?id=sana");
        pages.put("review", "/review");
        pages.put("review-places", "/review?open=places");
        pages.put("contested", "/contested");
        pages.put("agreement", "/agreement");
        pages.put("import", "/import");
        pages.put("about", "/about");
        pages.put("fault", "/nothing");
        return pages;
    }

    private static String mostTold(Desk desk) {
        String body = new Browse(desk).look("/en/explore?sort=told").body();
        int at = body.indexOf("/en/incident/");
        return body.substring(at + 3, body.indexOf('"', at));
    }
}
