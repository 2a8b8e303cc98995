package org.rawi.coder.mention;

import java.util.Optional;
import java.util.Set;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Table;
import org.rawi.text.Token;

/** What stands before the name of a place: «على بعد 4 كيلومترات شمال شرق», «في محيط بلدة», «ريف محافظة». */
final class PlaceLead {
    private static final Set<String> BESIDE =
            Set.of("adjective", "epithet", "epithet_unknown", "length", "length_alone");

    private final Readings readings;
    private final Distances distances;
    final int first;
    int at;
    Match start;
    String relation = "at";
    boolean area;
    String classWord = "";
    int keptFrom = -1;
    Match keptStart;
    boolean weakKept;
    boolean opened;
    String direction = "";
    boolean list;
    boolean announces;
    boolean countryside;
    Double distanceKm;
    /** Where the last word of bearing or area stands, «ريف» of «بلدات ريف دمشق», or -1. */
    int bearingFrom = -1;

    private int bearingEnd = -1;
    /** Where the last word of area stands, which may open a name, «الحدود» of «قرب الحدود التركية», or -1. */
    int areaFrom = -1;

    private PlaceLead(Readings readings, Distances distances, int first) {
        this.readings = readings;
        this.distances = distances;
        this.first = first;
        this.at = first;
    }

    /** Reads as far as relations, distances and class words follow one another. */
    static PlaceLead read(Readings readings, Distances distances, int first) {
        PlaceLead lead = new PlaceLead(readings, distances, first);
        boolean more = true;
        while (more && lead.at < readings.size()) {
            more = lead.step() || lead.measure() || lead.skipAnd();
        }
        lead.openQuote();
        return lead;
    }

    /** «قاعدة مطار "التيفور"»: quotation marks open the name. */
    private void openQuote() {
        boolean quote = !classWord.isEmpty()
                && !isDefinite()
                && at + 1 < readings.size()
                && readings.sentence().token(at).type() == Token.Type.MARK
                && "\"«“".contains(readings.sentence().token(at).folded());
        if (quote) {
            at++;
            announces |= keptFrom < 0;
            opened = true;
        }
    }

    /** «المدينة الكبيرة»: a class word with its article stands before no name of its own. */
    boolean isDefinite() {
        return keptFrom < 0 && classWord.startsWith("ال");
    }

    boolean isEmpty() {
        return at == first;
    }

    /** The word of area belongs to the name. */
    void nameArea() {
        area = false;
        countryside = false;
        bearingFrom = -1;
    }

    private boolean step() {
        Optional<Match> relation = readings.longest(at, m -> m.entry().table() == Table.RELATIONS && leadsOn(m));
        Optional<Match> word = readings.longest(at, m -> m.entry().table() == Table.PLACE_WORDS && opens(m));
        int relationEnd = relation.map(Match::end).orElse(0);
        int wordEnd = word.map(Match::end).orElse(0);
        if (relationEnd > 0 && relationEnd >= wordEnd) {
            bearing(at, relationEnd);
            begin(relation.get());
            this.relation = relation.get().entry().row().cell("relation");
            keptFrom = -1;
            announces &= classWord.isEmpty() || keptStart == null;
            return true;
        }
        if (wordEnd > 0) {
            begin(word.get());
            take(word.get());
            return true;
        }
        return false;
    }

    /** «قرى و بلدات» with the «و» written apart. */
    private boolean skipAnd() {
        boolean lone = !classWord.isEmpty()
                && isWord(at, "و")
                && readings.at(at + 1).stream()
                        .anyMatch(m -> m.entry().table() == Table.PLACE_WORDS
                                && m.reading().isWhole()
                                && m.entry().row().cell("role").startsWith("list"));
        at += lone ? 1 : 0;
        return lone;
    }

    /** «على بعد أربعة كيلومترات شمال», «7 كم جنوب»: a length with a direction or «عن», «من» behind it. */
    private boolean measure() {
        boolean far = relation.equals("distance_from") && distanceKm == null;
        if (!far && !isEmpty()) {
            return false;
        }
        Optional<Distances.Found> found = distances.at(at);
        if (found.isEmpty()) {
            return false;
        }
        int end = found.get().end();
        boolean leads = readings.longest(end, Table.RELATIONS).isPresent();
        if (!leads && isWord(end, "عن", "من")) {
            end++;
        } else if (!leads) {
            return false;
        }
        if (!far && !leads) {
            return false;
        }
        distanceKm = found.get().kilometres();
        relation = "distance_from";
        at = end;
        return true;
    }

    private boolean isWord(int token, String... words) {
        return token < readings.size()
                && java.util.List.of(words)
                        .contains(readings.sentence().token(token).folded());
    }

    /** «شمالي غربي» is one bearing of two words. */
    private void bearing(int from, int end) {
        bearingFrom = bearingEnd == from && bearingFrom >= 0 ? bearingFrom : from;
        bearingEnd = end;
    }

    /** «حاجز لجبهة النصرة»: behind a class word «ل» with a bearing begins something else. */
    private boolean leadsOn(Match match) {
        return isEmpty() || match.reading().isWhole();
    }

    /** «منطقة وقرية العليانية» has two class words, «لمحافظة حماة» belongs to «الريف الشمالي» before it. */
    private boolean opens(Match match) {
        if (BESIDE.contains(match.entry().row().cell("role"))) {
            return false;
        }
        boolean joined = match.reading().and() || match.reading().preposition() != 0;
        boolean second =
                match.reading().and() && match.reading().preposition() == 0 && !classWord.isEmpty() && !isDefinite();
        boolean area = match.entry().row().cell("role").equals("area");
        return isEmpty() || !joined || second || match.reading().preposition() == 'ل' && !area;
    }

    private void begin(Match match) {
        if (start == null && isEmpty()) {
            start = match;
        }
        at = match.end();
    }

    private void take(Match match) {
        String role = match.entry().row().cell("role");
        switch (role) {
            case "kept", "kept_known" -> {
                if (keptFrom < 0) {
                    keptFrom = match.end() - 1;
                    keptStart = match;
                }
                weakKept = role.equals("kept_known");
                classWord = match.reading().stem();
                announces |= role.equals("kept") || quoted(match);
            }
            case "area" -> {
                area = true;
                areaFrom = match.end() - 1;
                bearing(match.end() - 1, match.end());
                countryside |= match.reading().stem().replaceFirst("^ال", "").startsWith("ريف");
            }
            case "direction" -> direction = PlaceParser.direction(match);
            case "list" -> takeList(match);
            case "list_all" -> list = true;
            case "list_on" -> list |= !classWord.isEmpty();
            default -> {
                classWord = match.reading().stem();
                keptFrom = -1;
                announces = !role.endsWith("_known");
            }
        }
    }

    private void takeList(Match match) {
        list = true;
        announces |= classWord.isEmpty();
        classWord = match.reading().stem();
    }

    /** «"محطة الضخ"» in quotation marks is a name. */
    private boolean quoted(Match match) {
        int before = match.end() - 2;
        return before >= 0
                && readings.sentence().token(before).type() == Token.Type.MARK
                && "\"«“".contains(readings.sentence().token(before).folded());
    }
}
