package org.rawi.desk.fill;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rawi.desk.page.Holding;
import org.rawi.desk.page.Named;
import org.rawi.desk.words.Catalogue;
import org.rawi.export.harm.Shield;
import org.rawi.ledger.disagreement.Field;
import org.rawi.ledger.disagreement.FieldStances;
import org.rawi.ledger.disagreement.Stance;

/** The values of a field side by side, in the words of the page's language. */
final class Stances {
    private static final String NOT = "not ";
    private static final Pattern FIGURE =
            Pattern.compile("(about )?([0-9]+(?:–[0-9]+)?)( or more| or fewer)?(?: ([a-z]+))?");

    private final Parts parts;
    private final Catalogue words;

    Stances(Parts parts) {
        this.parts = parts;
        words = parts.words();
    }

    /** The values of {@code field}, each with the numbers of its claims among {@code claims}. */
    List<Holding> of(FieldStances field, Shield.Exactness exactness, List<String> claims) {
        return field.stances().stream()
                .map(stance -> new Holding(
                        value(field.field(), stance, exactness),
                        stance.origins().stream().map(parts::origin).toList(),
                        stance.count().toString(),
                        stance.since() == null ? "" : stance.since().toString(),
                        stance.claims().stream()
                                .map(claim -> new Named(Integer.toString(claims.indexOf(claim) + 1), "#c" + claim))
                                .toList()))
                .toList();
    }

    private String value(Field field, Stance stance, Shield.Exactness exactness) {
        String value = stance.value();
        return switch (field) {
            case INITIATORS, TARGETS -> sides(value);
            case KILLED, WOUNDED -> figure(value);
            case KIND -> words.name("kind", value);
            case PLACE -> exactness == Shield.Exactness.AS_TOLD ? places(value) : words.say("place.withheld");
            case DAY -> value.replace(" to ", " – ");
            case OUTCOME -> words.name("outcome", value);
            case OCCURRENCE -> words.name("occurrence", value.replace(' ', '_'));
        };
    }

    private String sides(String value) {
        return Arrays.stream(value.split(", ", -1))
                .map(side -> side.startsWith(NOT)
                        ? words.say("side.not", parts.names().actor(side.substring(NOT.length()), words))
                        : parts.names().actor(side, words))
                .collect(Collectors.joining(words.say("list.comma")));
    }

    private String places(String value) {
        return value.replace(", ", words.say("list.comma"));
    }

    private String figure(String value) {
        Matcher figure = FIGURE.matcher(value);
        if (!figure.matches()) {
            return value;
        }
        String text = figure.group(2);
        if (figure.group(3) != null) {
            text = words.say(figure.group(3).equals(" or more") ? "figure.more" : "figure.fewer", text);
        }
        if (figure.group(1) != null) {
            text = words.say("figure.about", text);
        }
        return figure.group(4) == null ? text : words.say("figure.group", text, words.name("group", figure.group(4)));
    }
}
