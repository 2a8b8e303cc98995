package org.rawi.desk.fill;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rawi.desk.page.Blame;
import org.rawi.desk.page.Choice;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.IncidentRow;
import org.rawi.desk.page.Named;
import org.rawi.desk.words.Catalogue;
import org.rawi.desk.words.Names;
import org.rawi.export.harm.Shield;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.disagreement.Field;
import org.rawi.ledger.disagreement.FieldStances;
import org.rawi.ledger.disagreement.Stance;
import org.rawi.ledger.headline.Headline;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.view.Viewed;
import org.rawi.store.search.Digest;
import org.rawi.workflow.Told;

/** The parts that many pages show: a row, a name with its page, a point of a map; in the words of one language. */
final class Parts {
    private static final String NOT = "not ";
    private static final String VIA = " via ";
    private static final String TEXT = "text ";

    private final Knowledge knowledge;
    private final Names names;
    private final Shield shield;
    private final Catalogue words;

    Parts(Knowledge knowledge, Names names, Shield shield, Catalogue words) {
        this.knowledge = knowledge;
        this.names = names;
        this.shield = shield;
        this.words = words;
    }

    Catalogue words() {
        return words;
    }

    Names names() {
        return names;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    String at(String path) {
        return "/" + words.language().code() + path;
    }

    String explore(Filters filters) {
        return at("/explore") + filters.query();
    }

    /** «Kind: shelling»: what a filter asks for, in words. */
    String asked(String field, String value) {
        return words.say("asked", words.say("field." + field), called(field, value));
    }

    /** What a value of a filter is called. */
    String called(String field, String value) {
        return switch (field) {
            case "kind", "grade", "modality", "state", "role" -> words.name(field, value);
            case "actor" -> names.actor(value, words);
            case "place" -> names.place(value, value, words);
            case "source", "outlet" -> names.origin(value, words);
            case "disputed", "exact" -> words.say("yes");
            default -> value;
        };
    }

    Named actor(String id) {
        return new Named(names.actor(id, words), at("/actor/" + id));
    }

    /** Who first said it; an unnamed voice leads to the outlet that relays it. */
    Named origin(Origin origin) {
        return source(origin.key());
    }

    Named source(String key) {
        String text = names.origin(key, words);
        if (key.startsWith(TEXT)) {
            return Named.of(text);
        }
        int via = key.indexOf(VIA);
        String id = via < 0 ? key : key.substring(via + VIA.length());
        return new Named(text, id.startsWith(TEXT) ? null : at(Addresses.source(id)));
    }

    IncidentRow row(Told told) {
        Viewed viewed = told.viewed();
        Headline headline = viewed.headline();
        Optional<Shield.Shown> shown = shown(told);
        return new IncidentRow(
                viewed.incident().incident(),
                at("/incident/" + viewed.incident().incident()),
                days(headline.from(), headline.to()),
                headline.kind(),
                shown.map(this::place).orElse(null),
                shown.map(Shield.Shown::area).orElse(false),
                blames(viewed),
                headline.targets().stream().map(this::actor).toList(),
                range(headline.killedLow(), headline.killedHigh()),
                grades(viewed),
                viewed.count().toString(),
                viewed.incident().claims().size(),
                viewed.fields().stream()
                        .filter(FieldStances::disputed)
                        .map(field -> field.field().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    Named place(Shield.Shown shown) {
        return new Named(
                names.place(shown.id(), shown.name(), words), shown.id() == null ? null : at("/place/" + shown.id()));
    }

    Shield shield() {
        return shield;
    }

    Shield.Exactness exactness(Told told) {
        return shield.of(told.shown());
    }

    /** Where it was, no more exactly than is safe. */
    Optional<Shield.Shown> shown(Told told) {
        Spot spot = told.viewed().headline().spot();
        if (spot == null) {
            return Optional.empty();
        }
        Shield.Exactness exactness = exactness(told);
        return shield.show(spot, exactness).or(() -> shield.show(placed(told.viewed(), spot), exactness));
    }

    /** What is drawn where the place is: itself, or another place of the same event where the gazetteer does not have it. */
    Optional<Shield.Shown> drawn(Told told) {
        Spot spot = told.viewed().headline().spot();
        return spot == null
                ? Optional.empty()
                : shield.show(placed(told.viewed(), spot), exactness(told))
                        .filter(shown -> shown.lat() != null && shown.lon() != null);
    }

    private static Spot placed(Viewed viewed, Spot told) {
        return told.hasPoint()
                ? told
                : viewed.sourcings().stream()
                        .flatMap(sourcing -> sourcing.telling().scenes())
                        .filter(Spot::hasPoint)
                        .min(Comparator.comparingInt(Spot::precision))
                        .orElse(told);
    }

    /** Who is said to have done it, each with who says so; where nobody is named, none. */
    List<Blame> blames(Viewed viewed) {
        return viewed.fields().stream()
                .filter(field -> field.field() == Field.INITIATORS)
                .flatMap(field -> field.stances().stream())
                .map(this::blame)
                .toList();
    }

    private Blame blame(Stance stance) {
        boolean denied = stance.value().startsWith(NOT);
        List<Named> actors = Arrays.stream(stance.value().split(", ", -1))
                .map(value -> value.startsWith(NOT) ? value.substring(NOT.length()) : value)
                .filter(value -> !value.isEmpty())
                .map(this::actor)
                .toList();
        return new Blame(
                actors, denied, stance.origins().stream().map(this::origin).toList());
    }

    static List<String> grades(Viewed viewed) {
        return viewed.grading().list().stream()
                .map(grade -> grade.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static String range(Integer low, Integer high) {
        return low == null ? "" : low.equals(high) ? low.toString() : low + "–" + high;
    }

    /** «2019-05-10», «2019-05», a span, or empty. */
    static String days(LocalDate from, LocalDate to) {
        if (to == null) {
            return "";
        }
        if (from == null) {
            return "≤ " + to;
        }
        if (from.equals(to)) {
            return to.toString();
        }
        boolean month = from.getDayOfMonth() == 1
                && from.getYear() == to.getYear()
                && from.getMonth() == to.getMonth()
                && to.getDayOfMonth() == to.lengthOfMonth();
        return month ? from.toString().substring(0, 7) : from + " – " + to;
    }

    /** The day by which an incident is sorted and counted, or null. */
    static LocalDate day(Viewed viewed) {
        Headline headline = viewed.headline();
        return headline.from() != null ? headline.from() : headline.to();
    }

    /** The {@code most} greatest of {@code counts}, which begin with the greatest, as choices. */
    static List<Choice> choices(List<Digest.Count> counts, int most, Called called, Led led) {
        double greatest = counts.isEmpty() ? 1 : Math.max(1, counts.get(0).claims());
        return counts.stream()
                .limit(most)
                .map(count -> new Choice(
                        count.value(),
                        called.name(count.value()),
                        Math.toIntExact(count.claims()),
                        count.claims() / greatest,
                        led.href(count.value()),
                        false))
                .toList();
    }

    /** What a value is called. */
    interface Called {
        String name(String value);
    }

    /** Where a value leads. */
    interface Led {
        String href(String value);
    }
}
