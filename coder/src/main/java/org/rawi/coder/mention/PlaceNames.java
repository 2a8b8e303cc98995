package org.rawi.coder.mention;

import java.util.ArrayList;
import java.util.List;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.knowledge.Table;
import org.rawi.text.Folding;
import org.rawi.text.Token;

/** The printed form of a name and the places that bear it: «وبالرقة» prints «الرقة». */
final class PlaceNames {
    private final Readings readings;
    private final Gazetteer gazetteer;

    PlaceNames(Readings readings, Gazetteer gazetteer) {
        this.readings = readings;
        this.gazetteer = gazetteer;
    }

    List<PlaceEntry> candidates(Match match, int first) {
        StringBuilder words = new StringBuilder(match.reading().stem());
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

    /** Places by the name alone, «بغداد». */
    List<PlaceEntry> named(String name) {
        return gazetteer.find(name);
    }

    /** The printed words of the name without clitics and quotation marks inside. */
    String text(int first, int end, Match match) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            Token token = readings.sentence().token(i);
            boolean dash = token.folded().matches("[-–—]");
            if (token.type() == Token.Type.MARK && !dash) {
                continue;
            }
            String word = readings.text(token);
            if (i == first && match != null && !match.reading().isWhole()) {
                word = withoutClitics(word, match);
            }
            name.append(name.length() == 0 ? "" : " ").append(word);
        }
        return name.toString();
    }

    private static String withoutClitics(String word, Match match) {
        int cut = Folding.unfold(word, match.reading().start());
        boolean merged = match.reading().preposition() == 'ل'
                && match.reading().stem().startsWith("ال")
                && word.charAt(Math.min(word.length() - 1, cut)) != 'ا';
        return merged
                ? "ال" + word.substring(Math.min(word.length(), cut + 1))
                : word.substring(cut).replaceFirst("^ـ+", "");
    }
}
