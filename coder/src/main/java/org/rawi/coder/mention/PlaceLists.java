package org.rawi.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Table;
import org.rawi.model.Span;

/**
 * Completes lists of places with the names that no gazetteer has: «صلبة - قليب الثور - أبو حبيلات», «قرى السكرية
 * وموالح صغير».
 *
 * <p>A list parted by dashes that has one place is all places; after «و» or «،» the next words are one where a plural
 * class
 * word opened the list.
 */
final class PlaceLists {
    private static final Set<Table> NEVER = Set.of(Table.TIME, Table.NUMBERS, Table.GRAMMAR, Table.PEOPLE);

    private static final Set<Table> COMMON = Set.of(Table.VERBS, Table.NOUNS, Table.REPORTING, Table.SUPPORT);

    /** «ومزرعتها», «ومحيطهما»: a noun with a pronoun is no name. */
    private static final String PRONOUN = ".{3,}(ها|هما)";

    private PlaceLists() {}

    static List<Mention> complete(Readings readings, List<Mention> mentions) {
        List<Mention> done = new ArrayList<>();
        boolean dashed = isDashed(mentions);
        boolean open = dashed;
        int i = 0;
        while (i < mentions.size()) {
            Mention mention = mentions.get(i);
            if (mention.isPlace()) {
                open = open || isListed(mention, readings, mentions, i);
            }
            if (isAreaSibling(readings, mentions, i)) {
                done.add(place(readings, mentions.get(i + 1), mentions.get(i + 1)));
                i += 2;
                continue;
            }
            int taken = open || isBareSibling(readings, mentions, i) ? next(readings, mentions, i, done, dashed) : i;
            if (taken > i) {
                i = taken;
                continue;
            }
            if (open && !dashed && !mention.isPlace() && !isSeparator(mention)) {
                open = false;
            }
            done.add(mention);
            i++;
        }
        return sameClass(readings, done);
    }

    /** «محافظات حلب ودير الزور وحمص»: the class word that opens a list holds for all its names. */
    private static List<Mention> sameClass(Readings readings, List<Mention> mentions) {
        List<Mention> done = new ArrayList<>();
        String word = "";
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.isPlace() && !mention.place().classWord().isEmpty()) {
                word = isListed(mention, readings, mentions, i)
                        ? mention.place().classWord()
                        : "";
            } else if (mention.isPlace()
                    && goesOn(mentions, i)
                    && !mention.place().area()) {
                mention = mention.withValue(mention.place().withClass(word));
            } else if (!isSeparator(mention) && !(mention.isPlace() && goesOn(mentions, i))) {
                word = "";
            }
            done.add(street(mention));
        }
        return done;
    }

    /** «شارعي الثورة وبغداد» are two streets, and Baghdad is the name of one. */
    private static Mention street(Mention mention) {
        if (!mention.isPlace() || !mention.place().classWord().matches("شارعي|شارعا|شوارع")) {
            return mention;
        }
        PlaceValue value = mention.place();
        boolean large = value.candidates().stream().anyMatch(c -> c.kind().equals("city") && !mention.and());
        if (large) {
            return mention;
        }
        String name = "شارع " + value.name().replaceFirst("^(شارعي|شارعا|شوارع) ", "");
        return mention.withValue(
                new PlaceValue(name, value.first(), value.end(), List.of(), value.relation(), "", false, "شارع", null));
    }

    private static boolean goesOn(List<Mention> mentions, int at) {
        return at > 0
                && (isSeparator(mentions.get(at - 1))
                        || mentions.get(at).and() && mentions.get(at - 1).isPlace());
    }

    /** Two dashes and a place between them: the whole run is a list. */
    private static boolean isDashed(List<Mention> mentions) {
        int dashes = 0;
        boolean place = false;
        for (Mention mention : mentions) {
            dashes += isDash(mention) ? 1 : 0;
            place |= mention.isPlace();
        }
        return dashes >= 2 && place;
    }

    /** «محيط قرية الشيخ يوسف، ومنطقة الغفر وسهل الروج»: beside a place the word for an area announces another. */
    private static boolean isAreaSibling(Readings readings, List<Mention> mentions, int at) {
        Mention here = mentions.get(at);
        int before = at > 0 && isSeparator(mentions.get(at - 1)) ? at - 2 : at - 1;
        boolean word = here.and() && here.value() instanceof PlainValue && isAreaWord(readings, here);
        if (!word || before < 0 || !mentions.get(before).isPlace() || at + 1 >= mentions.size()) {
            return false;
        }
        Mention name = mentions.get(at + 1);
        return name.value() instanceof PlainValue plain
                && !plain.mark()
                && plain.folded().startsWith("ال")
                && isNameLike(readings, name, false)
                && (at + 2 == mentions.size()
                        || mentions.get(at + 2).isMark()
                        || mentions.get(at + 2).isPlace());
    }

    private static boolean isAreaWord(Readings readings, Mention here) {
        return here.end() == here.first() + 1
                && readings.at(here.first()).stream()
                        .anyMatch(m -> m.entry().table() == Table.PLACE_WORDS
                                && m.entry().row().cell("role").equals("dropped_known")
                                && !m.reading().stem().startsWith("ال"));
    }

    /** «جبل الأربعين ومصيبين جنوب إدلب»: where both lie is told behind them. */
    private static boolean isBounded(List<Mention> mentions, int at) {
        if (at >= mentions.size()
                || !mentions.get(at).isPlace()
                || mentions.get(at).and()) {
            return false;
        }
        Mention next = mentions.get(at);
        return next.preposition() == 'ب'
                || next.place().area()
                || !next.place().relation().equals("at");
    }

    /** «في الرهجان والشاكوزية،», «جب الجراح والمشيرفة ورحوم في ريف حمص»: words that mean nothing else end the list. */
    private static boolean isBareSibling(Readings readings, List<Mention> mentions, int at) {
        if (at < 2 || !mentions.get(at - 1).isPlace() || !isBare(readings, mentions.get(at))) {
            return false;
        }
        Mention led = mentions.get(at - 2);
        boolean definite =
                readings.sentence().token(mentions.get(at).first()).folded().startsWith("وال");
        boolean listed = mentions.get(at - 1).and() && led.isPlace();
        boolean opened =
                led.isFunction("prep") || led.isPlace() || mentions.get(at - 1).preposition() == 'ب';
        int end = at + 1;
        while (end < mentions.size() && isBare(readings, mentions.get(end))) {
            end++;
        }
        boolean bounded = opened && end == at + 1 && isBounded(mentions, end);
        return (definite && opened || listed || bounded) && isEnded(mentions, end);
    }

    private static boolean isBare(Readings readings, Mention here) {
        return here.value() instanceof PlainValue value
                && !value.mark()
                && !value.folded().matches(PRONOUN)
                && here.and()
                && readings.at(here.first()).isEmpty();
    }

    /** Nothing goes on but a mark, a joined word, or the area round the places. */
    private static boolean isEnded(List<Mention> mentions, int at) {
        if (at == mentions.size()
                || mentions.get(at).isMark()
                || mentions.get(at).and()) {
            return true;
        }
        Mention next = mentions.get(at);
        boolean led = next.isFunction("prep.in")
                && at + 1 < mentions.size()
                && mentions.get(at + 1).isPlace();
        return led || next.isPlace();
    }

    /** «قرى X», «كل من X»: the words before the name say that others follow. */
    static boolean isOpener(Readings readings, Mention mention) {
        return readings.at(mention.first()).stream().anyMatch(PlaceLists::opens);
    }

    /** «قرب بلدتي ذيبان والحوايج», «محيط قرى»: a word of place stands before the one that opens the list. */
    private static boolean isLedByOpener(Readings readings, Mention mention) {
        for (int i = mention.first() + 1; i < mention.place().first(); i++) {
            if (readings.at(i).stream().anyMatch(PlaceLists::opens)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(Match match) {
        return match.entry().table() == Table.PLACE_WORDS
                && match.entry().row().cell("role").matches("list|list_all");
    }

    private static boolean isListed(Mention mention, Readings readings, List<Mention> mentions, int at) {
        boolean plural = isOpener(readings, mention) || isLedByOpener(readings, mention);
        boolean dash = at + 1 < mentions.size() && isDash(mentions.get(at + 1));
        return plural || dash;
    }

    /** Takes plain words that stand where the next name of the list must stand. */
    private static int next(Readings readings, List<Mention> mentions, int at, List<Mention> done, boolean all) {
        Mention before = done.isEmpty() ? null : done.get(done.size() - 1);
        Mention here = mentions.get(at);
        boolean toDash = all && dashAhead(mentions, at);
        boolean afterMark = before != null
                        && isSeparator(before)
                        && done.size() > 1
                        && done.get(done.size() - 2).isPlace()
                || toDash && (before == null || isDash(before) || before.isFunction("prep"));
        boolean joined = before != null && before.isPlace() && here.and();
        if (here.isPlace() || !(here.value() instanceof PlainValue plain) || plain.mark() || !(afterMark || joined)) {
            return at;
        }
        boolean dashed = toDash || afterMark && before != null && isDash(before);
        boolean sure = dashed || joined && here.end() == here.first() + 1 && isBounded(mentions, at + 1);
        if (!isNameLike(readings, here, sure)) {
            return at;
        }
        int end = endOfName(mentions, at, dashed);
        boolean closed = afterMark && !joined ? isEnded(mentions, end) : isClosed(mentions, end);
        if (!dashed && !closed) {
            return at;
        }
        done.add(place(readings, here, mentions.get(end - 1)));
        return end;
    }

    private static int endOfName(List<Mention> mentions, int at, boolean dashed) {
        int end = at + 1;
        while (end < mentions.size()
                && end < at + (dashed ? 4 : 2)
                && mentions.get(end).value() instanceof PlainValue next
                && !next.mark()
                && !mentions.get(end).and()) {
            end++;
        }
        return end;
    }

    private static boolean isClosed(List<Mention> mentions, int end) {
        return end == mentions.size()
                || mentions.get(end).isMark()
                || mentions.get(end).isPlace()
                || mentions.get(end).and()
                || mentions.get(end).preposition() != 0
                || mentions.get(end).value() instanceof FunctionValue;
    }

    /** «الأولى», «ثلاثة» are no names of places. */
    private static boolean isNameLike(Readings readings, Mention here, boolean dashed) {
        String word = readings.sentence().token(here.first()).folded();
        return word.length() > 2
                && !word.matches(PRONOUN)
                && readings.at(here.first()).stream()
                        .noneMatch(m -> NEVER.contains(m.entry().table())
                                || !dashed && COMMON.contains(m.entry().table())
                                || m.entry().table() == Table.PLACE_WORDS
                                        && m.entry().row().cell("role").equals("adjective"));
    }

    private static boolean dashAhead(List<Mention> mentions, int at) {
        for (int i = at; i < Math.min(mentions.size(), at + 4); i++) {
            if (isDash(mentions.get(i))) {
                return true;
            }
            if (!(mentions.get(i).value() instanceof PlainValue)) {
                return false;
            }
        }
        return false;
    }

    private static Mention place(Readings readings, Mention first, Mention last) {
        int cut = first.and()
                        && readings.text(readings.sentence().token(first.first()))
                                .startsWith("و")
                ? 1
                : 0;
        Span span = new Span(first.span().start() + cut, last.span().end());
        StringBuilder name = new StringBuilder();
        for (int i = first.first(); i < last.end(); i++) {
            String word = readings.text(readings.sentence().token(i));
            name.append(i == first.first() ? word.substring(cut) : " " + word);
        }
        PlaceValue value =
                new PlaceValue(name.toString(), first.first(), last.end(), List.of(), "at", "", false, "", null);
        return new Mention(first.first(), last.end(), span, first.and(), (char) 0, value);
    }

    private static boolean isSeparator(Mention mention) {
        return isDash(mention)
                || mention.value() instanceof PlainValue plain && plain.mark() && "،,\"«»“”()".contains(plain.folded());
    }

    private static boolean isDash(Mention mention) {
        return mention.value() instanceof PlainValue plain && plain.mark() && "-–—ـ".contains(plain.folded());
    }
}
