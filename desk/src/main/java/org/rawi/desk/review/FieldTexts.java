package org.rawi.desk.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rawi.desk.words.Catalogue;
import org.rawi.desk.words.Names;
import org.rawi.export.harm.Mask;
import org.rawi.ledger.telling.Period;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;
import org.rawi.model.Evidence;
import org.rawi.model.Words;

/** The fields of a claim in the words of a page. */
final class FieldTexts {
    /** The fields that can be corrected by a form. */
    static final List<String> FIELDS =
            List.of("kind", "modality", "denies", "initiators", "targets", "places", "time", "casualties", "evidence");

    private final Names names;
    private final Mask mask;
    private final Catalogue words;

    FieldTexts(Names names, Mask mask, Catalogue words) {
        this.names = names;
        this.mask = mask;
        this.words = words;
    }

    /** A field of {@code claim}; places by their names where {@code exact}. */
    String of(String field, Claim claim, boolean exact) {
        return switch (field) {
            case "kind" -> words.name("kind", claim.kind());
            case "modality" -> words.name("modality", claim.modality().name().toLowerCase(Locale.ROOT));
            case "denies" -> claim.denies() == null ? none() : words.name("denies", claim.denies());
            case "initiators" ->
                list(claim.initiators().stream()
                        .map(actor -> names.actor(actor.id(), words))
                        .toList());
            case "targets" ->
                list(claim.targets().stream()
                        .map(actor -> names.actor(actor.id(), words))
                        .toList());
            case "places" -> exact ? list(places(claim)) : words.say("place.withheld");
            case "time" -> {
                Period period = Period.of(claim.time());
                String days = Days.of(period.from(), period.to());
                yield days.isEmpty() ? none() : days;
            }
            case "casualties" ->
                list(claim.casualties().stream().map(this::toll).toList());
            case "evidence" -> "«" + trigger(claim) + "»";
            default -> "";
        };
    }

    /** The value of a field as it is compared. */
    static Object value(String field, Claim claim) {
        return switch (field) {
            case "kind" -> claim.kind();
            case "modality" -> claim.modality();
            case "denies" -> String.valueOf(claim.denies());
            case "initiators" -> claim.initiators();
            case "targets" -> claim.targets();
            case "places" -> claim.places();
            case "time" -> claim.time();
            case "casualties" -> claim.casualties();
            default -> claim.evidence();
        };
    }

    List<String> places(Claim claim) {
        return claim.places().stream()
                .map(place -> names.place(place.id(), place.name(), words)
                        + (place.id() == null && place.lat() != null
                                ? String.format(Locale.ROOT, " (%.3f, %.3f)", place.lat(), place.lon())
                                : ""))
                .distinct()
                .toList();
    }

    String toll(Casualty toll) {
        String figure = toll.max() == null
                ? words.say("figure.more", toll.min() == null ? 0 : toll.min())
                : Days.range(toll.min() == null ? Integer.valueOf(0) : toll.min(), toll.max());
        String told = toll.about() ? words.say("figure.about", figure) : figure;
        return words.say("toll", words.name("effect", toll.effect()), told)
                + (toll.group().equals("unknown") ? "" : words.say("toll.group", words.name("group", toll.group())));
    }

    private String trigger(Claim claim) {
        return claim.evidence().stream()
                .map(Evidence::words)
                .findFirst()
                .map(this::shown)
                .orElse("");
    }

    /** Words of a text as they may be shown. */
    String shown(Words at) {
        return at == null ? "" : mask.mask(at.text(), List.of(), at.inTitle());
    }

    private String list(List<String> values) {
        return values.isEmpty() ? none() : values.stream().collect(Collectors.joining(words.say("list.comma")));
    }

    private String none() {
        return words.say("nothing");
    }
}
