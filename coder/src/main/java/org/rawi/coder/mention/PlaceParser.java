package org.rawi.coder.mention;

import java.util.List;
import java.util.Optional;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.knowledge.Table;
import org.rawi.text.Token;

/**
 * Places as dispatches name them: «شرق آرك», «في ريف حماة الشرقي», «قريتي حوش حماد والمدورة», «جنوب خنيفيس بـ10
 * كيلومترات».
 *
 * <p>What stands before the name (relation, class words, «ريف») and after it (a direction) is read with it. A name
 * that no
 * gazetteer has is taken where a class word announces it; a class word alone refers back («المدينة»).
 */
final class PlaceParser {
    private final Readings readings;
    private final PlaceNames names;
    private final Distances distances;
    private final UnknownPlaces unknowns;

    PlaceParser(Readings readings, Gazetteer gazetteer, NumberParser numbers) {
        this.readings = readings;
        this.names = new PlaceNames(readings, gazetteer);
        this.distances = new Distances(readings, numbers);
        this.unknowns = new UnknownPlaces(readings);
    }

    /**
     * A place read, where it ends, how its first word was read (null for a plain word), and whether it needs no
     * preposition.
     */
    record Found(PlaceValue value, int end, Match start, boolean cued) {}

    Optional<Found> at(int first) {
        PlaceLead lead = PlaceLead.read(readings, distances, first);
        if (unknowns.isMan(lead)) {
            return Optional.empty();
        }
        Optional<Found> led = led(lead, first);
        Optional<Match> whole = name(first, false).filter(m -> !lead.isEmpty());
        // «الغوطة الشرقية», «البادية» are names though their first word is a class word too
        if (whole.isPresent()
                && led.map(f -> whole.get().end() >= f.end() && !f.value().isKnown() || isMeasured(whole.get(), first))
                        .orElse(true)) {
            return Optional.of(bare(lead, whole.get(), first));
        }
        return led.map(f -> asWhole(lead, f));
    }

    /** «ريف دمشق», «شمال سوريا»: an area that the gazetteer knows by the word of bearing and the name together. */
    private Found asWhole(PlaceLead lead, Found led) {
        PlaceValue value = led.value();
        if (lead.bearingFrom < 0 || value.distanceKm() != null) {
            return led;
        }
        boolean preposed = readings.longest(lead.bearingFrom, Table.GRAMMAR).isPresent();
        int from = preposed ? lead.bearingFrom + 1 : lead.bearingFrom;
        Optional<Match> whole = name(from, false)
                .filter(m -> m.end() == value.end() && m.entry().table() == Table.PLACES);
        if (whole.isEmpty() || !isLand(value) && !isUnit(names.candidates(whole.get(), from))) {
            return led;
        }
        boolean directed = led.end() > value.end() && value.area();
        PlaceValue area = new PlaceValue(
                directed ? value.name() : calledAs(names.text(from, value.end(), whole.get()), whole.get()),
                directed ? value.first() : from,
                value.end(),
                names.candidates(whole.get(), from),
                isLand(value) ? "inside" : "at",
                value.direction(),
                directed,
                value.classWord(),
                null);
        return new Found(area, led.end(), led.start(), led.cued());
    }

    private static boolean isLand(PlaceValue value) {
        return value.candidates().stream().anyMatch(c -> c.kind().equals("country"));
    }

    private static boolean isUnit(List<PlaceEntry> places) {
        return places.stream().anyMatch(c -> c.kind().equals("governorate"));
    }

    /** «شمالي سوريا» is «شمال سوريا», the first name of its row. */
    private static String calledAs(String printed, Match match) {
        String first = match.entry().row().variants("names").get(0);
        String land = printed.substring(printed.lastIndexOf(' ') + 1);
        return first.endsWith(" " + land) ? first : printed;
    }

    /** «الغوطة الشرقية قرب دمشق»: a bearing behind the whole name begins another place. */
    private boolean isMeasured(Match whole, int first) {
        return readings.longest(whole.end(), Table.RELATIONS).isPresent()
                && names.candidates(whole, first).stream()
                        .anyMatch(c -> c.kind().equals("region") && !c.within().isEmpty());
    }

    /** «حي المشهد» stands in the gazetteer as a whole; its name is «المشهد» all the same. */
    private Found bare(PlaceLead lead, Match match, int first) {
        boolean classed = lead.keptFrom < 0
                && !lead.isDefinite()
                && !lead.area
                && !lead.classWord.isEmpty()
                && lead.at < match.end();
        int from = classed ? lead.at : first;
        PlaceValue value = new PlaceValue(
                names.text(from, match.end(), classed ? null : match),
                from,
                match.end(),
                names.candidates(match, first),
                "at",
                "",
                false,
                classed ? lead.classWord : "",
                null);
        return new Found(value, adjective(match.end()), match, classed);
    }

    private Optional<Found> led(PlaceLead lead, int first) {
        Optional<Match> name = name(lead.at, !lead.isEmpty());
        if (lead.keptFrom >= 0) {
            Optional<Match> whole = name(lead.keptFrom, true);
            if (whole.isPresent() && whole.get().end() > lead.at) {
                return Optional.of(known(lead, whole.get(), lead.keptFrom));
            }
        }
        Optional<Match> ground = lead.areaFrom <= lead.first
                ? Optional.empty()
                : name(lead.areaFrom, true).filter(m -> m.end() > lead.at);
        if (ground.isPresent() && name.isEmpty()) {
            lead.nameArea();
            return Optional.of(known(lead, ground.get(), lead.areaFrom));
        }
        if (unknowns.isKunya(lead)) {
            return Optional.empty();
        }
        if (name.isPresent()) {
            boolean land = name.get().entry().table() == Table.COUNTRIES
                    || readings.longest(lead.at, Table.COUNTRIES).isPresent();
            if (lead.relation.equals("between") && land) {
                return Optional.empty();
            }
            boolean adjective =
                    readings.at(lead.at).stream().anyMatch(m -> m.entry().tag().equals("adjectives"));
            if (lead.keptFrom >= 0 && land && adjective) {
                return Optional.empty();
            }
            return Optional.of(lead.keptFrom >= 0 ? named(lead, name.get().end()) : known(lead, name.get(), lead.at));
        }
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        return land(lead).or(() -> unknown(lead)).or(() -> reference(lead, first));
    }

    /** «الأراضي التركية», «العاصمة السورية»: a land named by its adjective. */
    private Optional<Found> land(PlaceLead lead) {
        Optional<Match> adjective = readings.longest(lead.at, PlaceParser::isAdjective);
        boolean soil = lead.classWord.endsWith("راضي");
        boolean capital = lead.classWord.endsWith("عاصمه");
        if (adjective.isEmpty() || !soil && !capital || lead.keptFrom >= 0) {
            return Optional.empty();
        }
        String column = soil ? "names" : "capitals";
        List<String> called = adjective.get().entry().row().variants(column);
        if (called.isEmpty()) {
            return Optional.empty();
        }
        List<PlaceEntry> places = names.named(called.get(0));
        PlaceValue value = new PlaceValue(
                called.get(0), lead.at, lead.at, places, lead.relation, "", false, lead.classWord, lead.distanceKm);
        return Optional.of(new Found(value, adjective.get().end(), lead.start, true));
    }

    private static boolean isAdjective(Match match) {
        return match.entry().table() == Table.COUNTRIES
                && match.entry().tag().equals("adjectives")
                && match.reading().isWhole()
                && match.reading().stem().startsWith("ال");
    }

    /** «في المدينة», «الريف الشرقي للمحافظة», «ريفها الشمالي»: no name of its own. */
    private Optional<Found> reference(PlaceLead lead, int first) {
        if (lead.countryside && isBound(lead, first)) {
            return Optional.of(countryside(lead, first));
        }
        boolean single = lead.start != null && !lead.area && !lead.list && !lead.classWord.isEmpty();
        boolean definite = lead.classWord.startsWith("ال");
        boolean alone = !lead.opened && (lead.at >= readings.size() || !isDescribed(lead.at));
        if (!single || !definite || !alone || lead.keptFrom >= 0 && isThing(lead)) {
            return Optional.empty();
        }
        PlaceValue value = new PlaceValue(
                "", first, lead.at, List.of(), lead.relation, "", false, lead.classWord, lead.distanceKm);
        return Optional.of(new Found(value, lead.at, lead.start, true));
    }

    /** «المحطة» can be a thing hit and no place; then the thing wins. */
    private boolean isThing(PlaceLead lead) {
        return readings.longest(lead.keptFrom, Table.FACILITIES, Table.HOLDINGS, Table.EQUIPMENT, Table.WEAPONS)
                .isPresent();
    }

    /** «ريفها», «الريف» but not «ريف» alone. */
    private boolean isBound(PlaceLead lead, int first) {
        for (int i = first; i < lead.at; i++) {
            String folded = readings.sentence().token(i).folded();
            if (folded.matches("(و|ب|ل|وب|ول)?(الريف|لريف|ريف(ها|ه|هما)|ريفي(ها|ه))")) {
                return true;
            }
        }
        return lead.classWord.startsWith("ال");
    }

    private Found countryside(PlaceLead lead, int first) {
        String direction = lead.direction;
        int end = lead.at;
        Optional<Match> after = readings.longest(end, PlaceParser::isDirection);
        if (after.isPresent()) {
            direction = direction(after.get());
            end = after.get().end();
        }
        if (end < readings.size() && readings.sentence().token(end).folded().matches("للمحافظه|للمدينه|لمحافظته|لها")) {
            end++;
        }
        PlaceValue value =
                new PlaceValue("", first, first, List.of(), lead.relation, direction, true, "ريف", lead.distanceKm);
        return new Found(value, end, lead.start, true);
    }

    /** «المنطقة العازلة», «المدن الكبرى» speak of no place named before. */
    private boolean isDescribed(int at) {
        String next = readings.sentence().token(at).folded();
        boolean day = readings.longest(at, Table.TIME).isPresent();
        return next.startsWith("ال") && !day && !next.matches("التي|الذي|الي|اللتين|اللذين|الا");
    }

    private Optional<Match> name(int at, boolean led) {
        return readings.longest(at, m -> isName(m, led));
    }

    private static boolean isName(Match match, boolean led) {
        boolean plain = !led
                || (!match.reading().and() && match.reading().preposition() == 0)
                || match.reading().preposition() == 'ل';
        return plain
                && match.reading().preposition() != 'ك'
                && (match.entry().table() == Table.PLACES
                        || match.entry().table() == Table.COUNTRIES
                                && !match.entry().tag().equals("adjectives"));
    }

    private Found known(PlaceLead lead, Match match, int first) {
        List<PlaceEntry> candidates = names.candidates(match, first);
        int road = first == lead.keptFrom ? unknowns.roadEnd(lead, match.end()) : match.end();
        if (road > match.end()) {
            return found(lead, lead.start, first, road, List.of(), lead.direction, road);
        }
        int end = match.end();
        if (!lead.area
                && UnknownName.isEpithet(readings, end)
                && candidates.stream().allMatch(PlaceParser::isSmall)) {
            return found(lead, match, first, end + 1, List.of(), lead.direction, end + 1);
        }
        String direction = lead.direction;
        Optional<Match> after = readings.longest(end, m -> isDirection(m) && (lead.area || isArea(first)));
        if (after.isPresent()) {
            direction = direction(after.get());
            end = after.get().end();
        }
        end = adjective(end);
        return distance(found(lead, match, first, match.end(), candidates, direction, end));
    }

    /** A place of a class that belongs to the name, «جبل دورين», where the gazetteer has «دورين» alone. */
    private Found named(PlaceLead lead, int nameEnd) {
        int end = unknowns.roadEnd(lead, nameEnd);
        return found(lead, lead.start, lead.keptFrom, end, List.of(), lead.direction, end);
    }

    private Optional<Found> unknown(PlaceLead lead) {
        int end = unknowns.end(lead);
        boolean doubled =
                lead.keptFrom >= 0 && lead.announces && !lead.area && !lead.opened && lead.at - lead.keptFrom >= 2;
        if (end == lead.at && !doubled) {
            return Optional.empty();
        }
        int first = lead.keptFrom >= 0 ? lead.keptFrom : lead.at;
        int road = unknowns.roadEnd(lead, end);
        return Optional.of(distance(found(lead, null, first, road, List.of(), lead.direction, road)));
    }

    private Found found(
            PlaceLead lead,
            Match match,
            int first,
            int nameEnd,
            List<PlaceEntry> candidates,
            String direction,
            int end) {
        Match start = lead.isEmpty() ? match : lead.start;
        boolean opening = !lead.isEmpty() && first == lead.first;
        Match reading = lead.isEmpty() || first == lead.at
                ? match
                : first == lead.keptFrom ? lead.keptStart : opening ? lead.start : null;
        PlaceValue value = new PlaceValue(
                names.text(first, nameEnd, reading),
                first,
                nameEnd,
                candidates,
                lead.relation,
                direction,
                lead.area,
                lead.classWord,
                lead.distanceKm);
        return new Found(value, end, start, !lead.isEmpty());
    }

    private static boolean isDirection(Match match) {
        return match.entry().table() == Table.PLACE_WORDS
                && match.entry().row().cell("role").equals("direction")
                && match.reading().isWhole();
    }

    private static boolean isSmall(PlaceEntry place) {
        return switch (place.kind()) {
            case "village", "hill", "mountain", "other" -> true;
            default -> false;
        };
    }

    static String direction(Match match) {
        return match.entry().row().cell("note").split("[ ,;]")[0];
    }

    private boolean isArea(int first) {
        return first > 0
                && readings.longest(first - 1, Table.PLACE_WORDS)
                        .map(m -> m.entry().row().cell("role").equals("area"))
                        .orElse(false);
    }

    /** «إدلب السورية»: the adjective of the country is no actor. */
    private int adjective(int end) {
        return readings.longest(end, PlaceParser::isAdjective).map(Match::end).orElse(end);
    }

    /** «جنوب خنيفيس بـ10 كيلومترات»: the distance behind the name. */
    private Found distance(Found found) {
        int at = found.end();
        if (at >= readings.size()) {
            return found;
        }
        Token token = readings.sentence().token(at);
        boolean by = token.folded().matches("ب|ب\\d+.*|بنحو|بحوالي|بمسافه|علي");
        int from = token.folded().equals("بمسافه") ? at + 1 : at;
        if (token.folded().equals("علي")) {
            by = at + 1 < readings.size()
                    && readings.sentence().token(at + 1).folded().matches("بعد|مسافه");
            from = at + 2;
        }
        Optional<Distances.Found> length = by ? distances.at(from) : Optional.empty();
        boolean ownBearing = length.isPresent()
                && readings.longest(length.get().end(), Table.RELATIONS).isPresent();
        if (length.isEmpty()
                || ownBearing
                || found.value().relation().equals("at") && !token.folded().equals("ب")) {
            return found;
        }
        PlaceValue v = found.value();
        PlaceValue away = new PlaceValue(
                v.name(),
                v.first(),
                v.end(),
                v.candidates(),
                v.relation(),
                v.direction(),
                v.area(),
                v.classWord(),
                length.get().kilometres());
        return new Found(away, length.get().end(), found.start(), found.cued());
    }
}
