package org.rawi.coder.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.coder.event.Event;
import org.rawi.coder.mention.PlaceValue;

/** The name of an area round a place: «الريف الشمالي الغربي لمحافظة حماة» is «ريف حماة الشمالي الغربي». */
final class AreaName {
    private static final Pattern GROUND =
            Pattern.compile("(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?(ريف|جرود|جرد|باديه|غوطه)(?:ي|ها|ه|هما)?");
    private static final Pattern DIRECTION = Pattern.compile("ال(?:شمال|جنوب|شرق|غرب)(?:ي|يه)");

    private AreaName() {}

    static String of(PlaceValue value, Event.Placed placed) {
        if (!value.area()) {
            return value.name();
        }
        StringBuilder directions = new StringBuilder();
        String ground = "";
        for (int i = placed.mention().first(); i < placed.mention().end(); i++) {
            if (i >= value.first() && i < value.end()) {
                continue;
            }
            String folded = placed.sentence().sentence().token(i).folded();
            Matcher matcher = GROUND.matcher(folded);
            if (ground.isEmpty() && matcher.matches()) {
                ground = printed(matcher.group(1)) + " ";
            } else if (DIRECTION.matcher(folded).matches()) {
                directions.append(' ').append(printed(folded));
            }
        }
        return ground.isEmpty() ? value.name() : ground + value.name() + directions;
    }

    private static String printed(String folded) {
        return folded.endsWith("ه") ? folded.substring(0, folded.length() - 1) + "ة" : folded;
    }
}
