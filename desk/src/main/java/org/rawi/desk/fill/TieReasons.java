package org.rawi.desk.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rawi.desk.words.Catalogue;

/**
 * Why two claims are one, in the words of the page's language: of «same place (حرستا) +2.6» «المكان نفسه (حرستا) +2.6». What is not known
 * is shown as it is.
 */
final class TieReasons {
    private static final String LEFT = "\u2066";
    private static final String END = "\u2069";
    private static final Pattern WEIGHED = Pattern.compile("(.*?) ([+-][0-9.]+)");
    private static final Pattern KINDS = Pattern.compile("([a-z_]+) and ([a-z_]+)(: .*)?");
    /** Each may hold one or two values, which stand in its words. */
    private static final Map<Pattern, String> KNOWN = known();

    private final Catalogue words;
    private final boolean exact;

    /** Names places only where they may be shown {@code exact}. */
    TieReasons(Catalogue words, boolean exact) {
        this.words = words;
        this.exact = exact;
    }

    private static Map<Pattern, String> known() {
        Map<Pattern, String> known = new LinkedHashMap<>();
        known.put(Pattern.compile("joined by a reviewer"), "tie.joined");
        known.put(Pattern.compile("same kind"), "tie.kind");
        known.put(Pattern.compile("same place(?: \\((.*)\\))?"), "tie.place");
        known.put(Pattern.compile("same name(?: \\((.*)\\))?"), "tie.name");
        known.put(Pattern.compile("another place taken for it"), "tie.name.other");
        known.put(Pattern.compile("one names no place"), "tie.place.none");
        known.put(Pattern.compile("one place lies in the other"), "tie.place.in");
        known.put(Pattern.compile("one is called after the other"), "tie.place.after");
        known.put(Pattern.compile("two places of one small area"), "tie.places.near");
        known.put(Pattern.compile("two places of one area"), "tie.places.area");
        known.put(Pattern.compile("two places"), "tie.places");
        known.put(Pattern.compile("([0-9]+) km apart"), "tie.km");
        known.put(Pattern.compile("within the reach of the wider"), "tie.reach");
        known.put(Pattern.compile("no day to compare"), "tie.day.none");
        known.put(Pattern.compile("a day apart"), "tie.day.apart");
        known.put(Pattern.compile("([0-9]+) days apart"), "tie.days.apart");
        known.put(Pattern.compile("same day \\((.*)\\)"), "tie.day");
        known.put(Pattern.compile("days that meet"), "tie.days");
        known.put(Pattern.compile("who acts in one is acted on in the other"), "tie.turned");
        known.put(Pattern.compile("the later the higher"), "tie.toll.grown");
        known.put(Pattern.compile("copies of one text"), "tie.copies");
        known.put(Pattern.compile("same words"), "tie.words");
        known.put(Pattern.compile("words in common"), "tie.words.common");
        for (String role : List.of("initiators", "targets")) {
            known.put(Pattern.compile("same " + role), "tie." + role + ".same");
            known.put(Pattern.compile(role + " of one body"), "tie." + role + ".body");
            known.put(Pattern.compile(role + " of one side"), "tie." + role + ".side");
            known.put(Pattern.compile("allied " + role), "tie." + role + ".allied");
            known.put(Pattern.compile("other " + role), "tie." + role + ".other");
        }
        for (String effect : List.of("killed", "wounded")) {
            known.put(Pattern.compile("([0-9]+) " + effect + " in both"), "tie." + effect + ".both");
            known.put(Pattern.compile("([0-9]+) and ([0-9]+) " + effect), "tie." + effect);
        }
        return known;
    }

    String of(String reason) {
        Matcher weighed = WEIGHED.matcher(reason);
        return weighed.matches()
                ? words.say("tie.weighed", said(weighed.group(1)), LEFT + weighed.group(2) + END)
                : said(reason);
    }

    private String said(String reason) {
        Matcher kinds = KINDS.matcher(reason);
        if (kinds.matches() && words.find("kind." + kinds.group(1)).isPresent()) {
            return words.say("tie.kinds", words.name("kind", kinds.group(1)), words.name("kind", kinds.group(2)));
        }
        List<String> parts = new ArrayList<>();
        for (String part : reason.split(", (?![^(]*\\))", -1)) {
            parts.add(part(part));
        }
        return parts.stream().collect(Collectors.joining(words.say("list.comma")));
    }

    private String part(String part) {
        for (Map.Entry<Pattern, String> known : KNOWN.entrySet()) {
            Matcher matcher = known.getKey().matcher(part);
            if (matcher.matches()) {
                boolean placed =
                        known.getValue().equals("tie.place") || known.getValue().equals("tie.name");
                return placed && (!exact || matcher.group(1) == null)
                        ? words.say(known.getValue() + ".only")
                        : words.say(known.getValue(), values(matcher));
            }
        }
        return part;
    }

    private static Object[] values(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .toArray();
    }
}
