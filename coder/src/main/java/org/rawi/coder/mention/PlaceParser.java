package org.rawi.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.knowledge.Table;
import org.rawi.text.Folding;
import org.rawi.text.Token;

/**
 * Places as dispatches name them: «شرق آرك», «في ريف حماة الشرقي», «قريتي حوش حماد والمدورة», «جنوب خنيفيس بـ10 كيلومترات».
 *
 * <p>What stands before the name (relation, class words, «ريف») and after it (a direction) is read with it. A name that no
 * gazetteer has is taken where a class word announces it.
 */
final class PlaceParser {
    private final Readings readings;
    private final Gazetteer gazetteer;
    private final NumberParser numbers;

    PlaceParser(Readings readings, Gazetteer gazetteer, NumberParser numbers) {
        this.readings = readings;
        this.gazetteer = gazetteer;
        this.numbers = numbers;
    }

    /** A place read, where it ends, how its first word was read (null for a plain word), and whether it needs no preposition. */
    record Found(PlaceValue value, int end, Match start, boolean cued) {}

    /** What has been read before the name. */
    private static final class Lead {
        private int at;
        private int startToken;
        private Match start;
        private String relation = "at";
        private boolean area;
        private String classWord = "";
        private int keptFrom = -1;
        private String direction = "";
        private boolean list;
        private boolean announces;

        boolean isEmpty() {
            return start == null;
        }
    }

    Optional<Found> at(int first) {
        Lead lead = lead(first);
        Optional<Match> name = name(lead.at, !lead.isEmpty());
        if (lead.keptFrom >= 0) {
            Optional<Match> whole = name(lead.keptFrom, true);
            if (whole.isPresent() && whole.get().end() > lead.at) {
                return Optional.of(known(lead, whole.get(), lead.keptFrom));
            }
        }
        if (name.isPresent()) {
            boolean land = name.get().entry().table() == Table.COUNTRIES || readings.longest(lead.at, Table.COUNTRIES).isPresent();
            if (lead.relation.equals("between") && land) {
                return Optional.empty();
            }
            boolean kept = lead.keptFrom >= 0;
            return Optional.of(kept ? named(lead, name.get().end()) : known(lead, name.get(), lead.at));
        }
        Optional<Found> unknown = lead.announces ? unknown(lead) : Optional.empty();
        return unknown.isPresent() ? unknown : reference(lead, first);
    }

    /** «في المدينة»: a class word with the article and no name. */
    private Optional<Found> reference(Lead lead, int first) {
        boolean single = lead.start != null && lead.keptFrom < 0 && !lead.area && !lead.list && !lead.classWord.isEmpty();
        boolean definite = lead.classWord.startsWith("ال");
        boolean alone = lead.at >= readings.size() || !isDescribed(lead.at);
        if (!single || !definite || !alone) {
            return Optional.empty();
        }
        PlaceValue value = new PlaceValue(
                "", first, lead.at, List.of(), lead.relation, "", false, lead.classWord, null);
        return Optional.of(new Found(value, lead.at, lead.start, true));
    }

    /** «المنطقة العازلة», «المدن الكبرى» speak of no place named before. */
    private boolean isDescribed(int at) {
        String next = readings.sentence().token(at).folded();
        return next.startsWith("ال") && !next.equals("التي") && !next.equals("الذي") && !next.equals("الي");
    }

    private Lead lead(int first) {
        Lead lead = new Lead();
        lead.at = first;
        lead.startToken = first;
        boolean more = true;
        while (more && lead.at < readings.size()) {
            Optional<Match> relation = readings.longest(lead.at, Table.RELATIONS);
            Optional<Match> word =
                    readings.longest(lead.at, m -> m.entry().table() == Table.PLACE_WORDS && opens(m, lead));
            int relationEnd = relation.map(Match::end).orElse(0);
            int wordEnd = word.map(Match::end).orElse(0);
            more = relationEnd > 0 || wordEnd > 0;
            if (relationEnd > 0 && relationEnd >= wordEnd) {
                begin(lead, relation.get());
                lead.relation = relation.get().entry().row().cell("relation");
            } else if (more) {
                begin(lead, word.get());
                take(lead, word.get());
            }
        }
        return lead;
    }

    /** «منطقة وقرية العليانية» has two class words, «لمحافظة حماة» belongs to «الريف الشمالي» before it. */
    private static boolean opens(Match match, Lead lead) {
        boolean joined = match.reading().and() || match.reading().preposition() != 0;
        boolean second = match.reading().and() && match.reading().preposition() == 0 && !lead.classWord.isEmpty();
        return lead.isEmpty() || !joined || second || match.reading().preposition() == 'ل';
    }

    private static void begin(Lead lead, Match match) {
        if (lead.start == null) {
            lead.start = match;
        }
        lead.at = match.end();
    }

    private void take(Lead lead, Match match) {
        String role = match.entry().row().cell("role");
        switch (role) {
            case "kept", "kept_known" -> {
                lead.keptFrom = lead.keptFrom >= 0 ? lead.keptFrom : match.end() - 1;
                lead.classWord = match.reading().stem();
                lead.announces |= role.equals("kept") || quoted(match);
            }
            case "area" -> lead.area = true;
            case "direction" -> lead.direction = direction(match);
            case "list" -> {
                lead.list = true;
                lead.announces |= lead.classWord.isEmpty();
                lead.classWord = match.reading().stem();
            }
            default -> {
                lead.classWord = match.reading().stem();
                lead.keptFrom = -1;
                lead.announces = !role.endsWith("_known");
            }
        }
    }

    /** «"محطة الضخ"» in quotation marks is a name. */
    private boolean quoted(Match match) {
        int before = match.end() - 2;
        return before >= 0
                && readings.sentence().token(before).type() == Token.Type.MARK
                && "\"«“".contains(readings.sentence().token(before).folded());
    }

    private static String direction(Match match) {
        return match.entry().row().cell("note").split("[ ,;]")[0];
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

    private Found known(Lead lead, Match match, int first) {
        List<PlaceEntry> candidates = candidates(match, first);
        int end = match.end();
        String direction = lead.direction;
        Optional<Match> after = readings.longest(end, m -> isDirection(m) && (lead.area || isArea(first)));
        if (after.isPresent()) {
            direction = direction(after.get());
            end = after.get().end();
        }
        end = adjective(end);
        Found plain = found(lead, match, first, match.end(), candidates, direction, end);
        return distance(plain);
    }

    /** A place of a class that belongs to the name, «جبل دورين», where the gazetteer has «دورين» alone. */
    private Found named(Lead lead, int nameEnd) {
        return found(lead, lead.start, lead.keptFrom, nameEnd, List.of(), lead.direction, nameEnd);
    }

    private Found found(
            Lead lead, Match match, int first, int nameEnd, List<PlaceEntry> candidates, String direction, int end) {
        Match start = lead.isEmpty() ? match : lead.start;
        boolean opening = !lead.isEmpty() && first == lead.startToken;
        String name = nameOf(first, nameEnd, lead.isEmpty() || first == lead.at ? match : opening ? lead.start : null);
        PlaceValue value = new PlaceValue(
                name, first, nameEnd, candidates, lead.relation, direction, lead.area, lead.classWord, null);
        return new Found(value, end, start, !lead.isEmpty());
    }

    private static boolean isDirection(Match match) {
        return match.entry().table() == Table.PLACE_WORDS
                && match.entry().row().cell("role").equals("direction")
                && match.reading().isWhole();
    }

    private boolean isArea(int first) {
        return first > 0
                && readings.longest(first - 1, Table.PLACE_WORDS)
                        .map(m -> m.entry().row().cell("role").equals("area"))
                        .orElse(false);
    }

    /** «إدلب السورية»: the adjective of the country is no actor. */
    private int adjective(int end) {
        return readings.longest(
                        end,
                        m -> m.entry().table() == Table.COUNTRIES
                                && m.entry().tag().equals("adjectives")
                                && m.reading().isWhole()
                                && m.reading().stem().startsWith("ال"))
                .map(Match::end)
                .orElse(end);
    }

    private Found distance(Found found) {
        int at = found.end();
        if (at >= readings.size() || !readings.sentence().token(at).folded().equals("ب")) {
            return found;
        }
        Optional<NumberParser.Found> number = numbers.at(at + 1);
        if (number.isEmpty() || !isKilometre(number.get().end())) {
            return found;
        }
        int end = number.get().end() + 1;
        if (end < readings.size() && readings.sentence().token(end).folded().startsWith("متر")) {
            end++;
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
                (double) number.get().value());
        return new Found(away, end, found.start(), found.cued());
    }

    private boolean isKilometre(int at) {
        return at < readings.size() && readings.sentence().token(at).folded().matches("كيلو.*|كم");
    }

    /** One or two words after a class word that mean nothing else: the name of a place in no gazetteer. */
    private Optional<Found> unknown(Lead lead) {
        int end = UnknownName.end(readings, lead.at, lead.list || lead.keptFrom >= 0);
        if (end == lead.at) {
            return Optional.empty();
        }
        int first = lead.keptFrom >= 0 ? lead.keptFrom : lead.at;
        return Optional.of(found(lead, null, first, end, List.of(), lead.direction, end));
    }

    private List<PlaceEntry> candidates(Match match, int first) {
        String folded = match.reading().stem();
        StringBuilder words = new StringBuilder(folded);
        for (int i = first + 1; i < match.end(); i++) {
            Token token = readings.sentence().token(i);
            if (token.type() != Token.Type.MARK) {
                words.append(' ').append(token.folded());
            }
        }
        List<PlaceEntry> places = new ArrayList<>(gazetteer.find(words.toString()));
        if (places.isEmpty() && match.entry().table() == Table.COUNTRIES) {
            places.addAll(gazetteer.find(match.entry().row().variants("names").get(0)));
        }
        if (places.isEmpty() && match.entry().table() == Table.PLACES) {
            gazetteer.place(match.entry().row().cell("id")).ifPresent(places::add);
        }
        return places;
    }

    /** The printed words of the name without clitics and quotation marks inside. */
    private String nameOf(int first, int end, Match match) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            Token token = readings.sentence().token(i);
            if (token.type() == Token.Type.MARK && !token.folded().equals("-")) {
                continue;
            }
            String word = readings.text(token);
            if (i == first && match != null && !match.reading().isWhole()) {
                int cut = Folding.unfold(word, match.reading().start());
                word = match.reading().preposition() == 'ل'
                                && match.reading().stem().startsWith("ال")
                        ? "ال" + word.substring(Math.min(word.length(), cut + 1))
                        : word.substring(cut);
            }
            name.append(name.length() == 0 ? "" : " ").append(word);
        }
        return name.toString();
    }
}
