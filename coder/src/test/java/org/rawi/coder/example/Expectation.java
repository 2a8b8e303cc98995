package org.rawi.coder.example;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.model.ActorRef;
import org.rawi.model.Claim;
import org.rawi.model.Link;
import org.rawi.text.Folding;

/** One «-> air_strike | who: russia.airforce | where: خان شيخون» line held against a claim; what it does not name, it does not ask. */
record Expectation(String kind, Map<String, String> fields) {
    private static final Set<String> LEGAL = Set.of(
            "who",
            "whom",
            "where",
            "killed",
            "wounded",
            "when",
            "chain",
            "modality",
            "outcome",
            "denies",
            "certainty",
            "aggregate");

    static Expectation parse(String line) {
        String[] parts = line.split("\\|");
        Map<String, String> fields = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            String key = parts[i].substring(0, Math.max(0, colon)).strip();
            if (!LEGAL.contains(key)) {
                throw new IllegalArgumentException("«" + parts[i].strip() + "» in «" + line + "»; legal are " + LEGAL);
            }
            fields.put(key, parts[i].substring(colon + 1).strip());
        }
        return new Expectation(parts[0].strip(), fields);
    }

    boolean fits(Claim claim) {
        return claim.kind().equals(kind)
                && fields.entrySet().stream()
                        .allMatch(f -> Objects.equals(wanted(f.getKey(), f.getValue()), had(f.getKey(), claim)));
    }

    private static Object wanted(String key, String value) {
        return switch (key) {
            case "who", "whom", "chain" -> set(value);
            case "where" -> set(value).stream().map(Folding::fold).collect(Collectors.toSet());
            default -> value;
        };
    }

    private static Set<String> set(String value) {
        return Arrays.stream(value.split("[,،;]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty() && !s.equals("-"))
                .collect(Collectors.toSet());
    }

    private static Object had(String key, Claim claim) {
        return switch (key) {
            case "who" -> ids(claim.initiators());
            case "whom" -> ids(claim.targets());
            case "where" ->
                claim.places().stream().map(p -> Folding.fold(p.name())).collect(Collectors.toSet());
            case "killed", "wounded" -> toll(claim, key);
            case "when" -> day(claim.time().start()) + ".." + day(claim.time().end());
            case "chain" ->
                claim.attribution().stream()
                        .filter(l -> l.step() > 0)
                        .map(Expectation::name)
                        .collect(Collectors.toSet());
            case "modality" -> claim.modality().name().toLowerCase(Locale.ROOT);
            case "certainty" -> claim.hedged() ? "hedged" : "stated";
            case "aggregate" -> String.valueOf(claim.aggregate());
            case "outcome" -> String.valueOf(claim.outcome());
            default -> String.valueOf(claim.denies());
        };
    }

    private static String day(String value) {
        return value == null ? "" : value;
    }

    private static String name(Link link) {
        return link.id() == null ? link.type() : link.id();
    }

    private static Set<String> ids(List<ActorRef> actors) {
        return actors.stream().map(ActorRef::id).collect(Collectors.toSet());
    }

    /** «39-», «12-12», «-» for none. */
    private static String toll(Claim claim, String effect) {
        return claim.casualties().stream()
                .filter(c -> c.effect().equals(effect))
                .map(c -> (c.min() == null ? "" : c.min()) + "-" + (c.max() == null ? "" : c.max()))
                .findFirst()
                .orElse("none");
    }

    static String show(Claim claim) {
        StringBuilder line = new StringBuilder(claim.kind());
        for (String key :
                List.of("who", "whom", "where", "killed", "wounded", "when", "chain", "modality", "outcome")) {
            Object value = had(key, claim);
            if (key.equals("where")) {
                value = claim.places().stream().map(p -> p.name()).toList();
            }
            line.append(" | ").append(key).append(": ").append(value.toString().replaceAll("[\\[\\]]", ""));
        }
        return line + "  [" + claim.frame() + "]";
    }
}
