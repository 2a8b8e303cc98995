package org.rawi.coder.mention;

import java.util.Optional;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.text.Clitics;

/** Weapons, equipment, facilities and what parties hold, with their number: «39 شاحنة», «براميل متفجرة», «مواقع». */
final class ThingParser {
    private final Readings readings;
    private final NumberParser numbers;

    ThingParser(Readings readings, NumberParser numbers) {
        this.readings = readings;
        this.numbers = numbers;
    }

    /** A thing read, where it ends and how its first word was read. */
    record Found(ThingValue value, int end, Match start) {}

    /** The thing that begins at the token; in «أصيب اثنان برصاص» the number is not of the weapon. */
    Optional<Found> at(int first) {
        Optional<NumberParser.Found> number = numbers.at(first);
        int at = number.map(NumberParser.Found::end).orElse(first);
        if (number.isPresent()
                && at < readings.size()
                && readings.sentence().token(at).folded().equals("من")) {
            at++;
        }
        Optional<Match> weapon = readings.longest(at, Table.WEAPONS);
        Optional<Match> holding = readings.longest(at, Table.HOLDINGS);
        Optional<Match> gear = readings.longest(at, Table.EQUIPMENT, Table.FACILITIES);
        boolean held = holding.isPresent()
                && gear.map(g -> g.end() <= holding.get().end()).orElse(true);
        Optional<Match> other = held ? holding : gear;
        boolean armed = weapon.isPresent()
                && other.map(o -> o.end() <= weapon.get().end()).orElse(true);
        Optional<Match> thing = armed ? weapon : other;
        String also = armed ? other.map(o -> o.entry().row().cells().get(0)).orElse("") : "";
        boolean withNumber = number.isEmpty()
                || thing.map(t -> t.reading().preposition() != 'ب').orElse(false);
        if (thing.isEmpty() || !withNumber) {
            return Optional.empty();
        }
        Row row = thing.get().entry().row();
        Integer min = number.map(NumberParser.Found::value).orElse(null);
        Integer max =
                number.filter(n -> !n.vague()).map(NumberParser.Found::value).orElse(null);
        boolean behind = isPronoun(thing.get().end());
        String what = row.table() == Table.HOLDINGS ? row.cell("class") : row.cell("id");
        ThingValue value = new ThingValue(
                sort(row.table()),
                what,
                row.cell("class"),
                min,
                max,
                row.origin(),
                also,
                thing.get().pronoun() || behind);
        int end = behind ? thing.get().end() + 1 : thing.get().end();
        return Optional.of(new Found(value, end, number.isPresent() ? null : thing.get()));
    }

    /** «نقطة لها»: the pronoun stands behind the thing with «لـ». */
    private boolean isPronoun(int at) {
        if (at >= readings.size()) {
            return false;
        }
        String word = readings.sentence().token(at).folded();
        return word.startsWith("ل") && Clitics.PRONOUNS.contains(word.substring(1));
    }

    private static String sort(Table table) {
        return switch (table) {
            case WEAPONS -> "weapon";
            case EQUIPMENT -> "equipment";
            case FACILITIES -> "facility";
            default -> "holding";
        };
    }
}
