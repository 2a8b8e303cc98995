package org.rawi.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a picture of every page in both languages, light and dark, wide and narrow: {@code scripts/desk-pictures FOLDER}. For people to
 * look at. Names of pages after the folder ask for these alone.
 */
public final class Pictures {
    private Pictures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments.length > 0 ? arguments[0] : "target/pictures"));
        try (Desk desk = Examples.open();
                Browser browser = Browser.open(desk)) {
            Map<String, String> pages = pages(desk);
            if (arguments.length > 1) {
                pages.keySet().retainAll(List.of(arguments).subList(1, arguments.length));
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                for (String language : List.of("ar", "en")) {
                    for (String scheme : List.of("light", "dark")) {
                        for (int width : List.of(1280, 390)) {
                            browser.shownAs(width, 900, scheme);
                            browser.look("/" + language + page.getValue());
                            browser.until(shown ->
                                    Boolean.TRUE.equals(browser.run("return document.fonts.status === 'loaded'")));
                            Path file = folder.resolve(
                                    page.getKey() + "-" + language + "-" + scheme + "-" + width + ".png");
                            Files.write(file, Base64.getDecoder().decode(browser.picture()));
                        }
                    }
                }
            }
        }
        System.out.println("pictures in " + folder);
    }

    private static Map<String, String> pages(Desk desk) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("overview", "/");
        pages.put("explore", "/explore");
        pages.put("explore-map", "/explore?view=map&place=sy.SY07");
        pages.put("explore-timeline", "/explore?view=timeline&since=2023-01-01");
        pages.put("explore-none", "/explore?q=xyz");
        pages.put("incident", mostTold(desk));
        pages.put("article", "/article?id=jubb-03");
        pages.put("place", "/place/sy.SY07");
        pages.put("actor", "/actor/syria.army");
        pages.put("source", "/source?id=sana");
        pages.put("review", "/review");
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
