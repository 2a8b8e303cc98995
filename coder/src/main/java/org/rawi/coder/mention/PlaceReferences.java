package org.rawi.coder.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.text.Folding;

/**
 * «المدينة», «القرية», «المنطقة», «ريفها»: the place of that class which was named last.
 *
 * <p>A class word with the article and no name behind it refers back; where nothing fitting was named it is a plain
 * word.
 * «البلاد» is left open: the country of the article is known only later.
 */
final class PlaceReferences {
    private static final Set<String> TOWN = Set.of("city", "town", "governorate");
    private static final Set<String> SETTLEMENT = Set.of("city", "town", "village", "camp", "quarter");
    private static final Set<String> PART =
            Set.of("governorate", "district", "subdistrict", "city", "town", "village", "camp", "quarter");
    private static final Set<String> AREA = Set.of("governorate", "city");

    /** How many sentences back «المنطقة» may look: it means the whole part of the world as often. */
    private static final int NEAR = 2;

    private PlaceReferences() {}

    static List<MentionedSentence> resolve(List<MentionedSentence> sentences) {
        List<PlaceValue> named = new ArrayList<>();
        Set<PlaceValue> bearings = new HashSet<>();
        List<MentionedSentence> done = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (MentionedSentence sentence : sentences) {
            counts.add(named.size());
            List<Mention> mentions = new ArrayList<>();
            for (Mention mention : sentence.mentions()) {
                Mention before = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
                if (mention.isPlace() && isReference(mention.place())) {
                    boolean stray = isLoose(mention.place())
                            && (!isLed(mention, before) && !isShared(mentions) || isDescribed(sentence, mention));
                    int from = isLoose(mention.place()) && done.size() > NEAR ? counts.get(done.size() - NEAR) : 0;
                    List<PlaceValue> near = stray ? List.of() : named.subList(from, named.size());
                    mentions.add(mention.withValue(antecedent(mention.place(), near, bearings)));
                } else if (isSite(mention, before)) {
                    mentions.add(site(mention, sentence, named));
                } else {
                    mentions.add(mention);
                    if (mention.isPlace() && isCandidate(mention.place())) {
                        named.add(mention.place());
                        if (isBearing(mention, mentions) || isContainer(mention, mentions)) {
                            bearings.add(mention.place());
                        }
                    }
                }
            }
            done.add(new MentionedSentence(sentence.sentence(), mentions));
        }
        return done;
    }

    /** «في المنطقة التي يسيطر عليها» speaks of another one. */
    private static boolean isDescribed(MentionedSentence sentence, Mention mention) {
        int next = sentence.mentions().indexOf(mention) + 1;
        return next < sentence.size() && sentence.mention(next).isFunction("relative");
    }

    /** «ذيبان بريف دير الزور»: the area that only says where the place before lies. */
    private static boolean isContainer(Mention mention, List<Mention> mentions) {
        int at = mentions.size() - 1;
        boolean led = at >= 2
                && mentions.get(at - 1).isFunction("prep.in")
                && mentions.get(at - 2).isPlace();
        boolean prefixed =
                mention.preposition() == 'ب' && at >= 1 && mentions.get(at - 1).isPlace();
        boolean wide = mention.place().area() || mention.place().relation().equals("inside");
        return wide && !mention.and() && (led || prefixed);
    }

    private static boolean isLoose(PlaceValue reference) {
        return !reference.area() && bare(reference).equals("منطقه");
    }

    /** «في المنطقة», «قصف المنطقة», «محيط المنطقة»; in «دول المنطقة» it is no place of the text. */
    private static boolean isLed(Mention mention, Mention before) {
        return mention.preposition() != 0
                || !mention.place().relation().equals("at")
                || before != null && (before.isFunction("prep") || before.isPredicate());
    }

    /** «أكثر من نصف مساحة المنطقة»: one word between the part and what it is of. */
    private static boolean isShared(List<Mention> before) {
        int last = before.size() - 1;
        return last > 0
                && before.get(last).value() instanceof PlainValue
                && before.get(last - 1).isFunction("prep.part");
    }

    /** «سراقب شرق إدلب», «سراقب الواقعة شرق إدلب»: what another place is measured from is not what the text is about. */
    private static boolean isBearing(Mention mention, List<Mention> mentions) {
        if (mention.and() || mention.place().relation().equals("at")) {
            return false;
        }
        for (int i = mentions.size() - 2; i >= Math.max(0, mentions.size() - 4); i--) {
            Mention before = mentions.get(i);
            if (before.isPlace()) {
                return true;
            }
            boolean word = before.value() instanceof PlainValue plain && !plain.mark();
            if (!word || !mention.place().relation().endsWith("_of")) {
                return false;
            }
        }
        return false;
    }

    /** «عند المعبر», «في الساحة»: one word that means a site, behind a preposition of place. */
    private static boolean isSite(Mention mention, Mention before) {
        boolean thing = mention.value() instanceof ThingValue value
                && value.is("facility")
                && mention.end() - mention.first() == 1;
        boolean led = mention.preposition() == 'ب'
                || before != null && (before.isFunction("prep.in") || before.isFunction("prep.on"));
        return thing && led;
    }

    /** The site of that class which was named last, «معبر الموارد»; the thing itself where none was. */
    private static Mention site(Mention mention, MentionedSentence sentence, List<PlaceValue> named) {
        String word = sentence.sentence().token(mention.first()).folded();
        int article = word.indexOf("ال");
        if (article < 0 || article > 1) {
            return mention;
        }
        String bare = word.substring(article + 2) + " ";
        for (int i = named.size() - 1; i >= 0; i--) {
            if (Folding.fold(named.get(i).name()).startsWith(bare)) {
                PlaceValue again = new PlaceValue(
                        "", mention.first(), mention.first(), List.of(), "at", "", false, bare.strip(), null);
                return mention.withValue(again(again, named.get(i)));
            }
        }
        return mention;
    }

    static boolean isReference(PlaceValue value) {
        return value.name().isEmpty();
    }

    private static boolean isCandidate(PlaceValue value) {
        return !value.isKnown()
                || value.relation().endsWith("_of")
                || value.candidates().stream().noneMatch(c -> c.kind().equals("country"));
    }

    private static Mention.Value antecedent(PlaceValue reference, List<PlaceValue> named, Set<PlaceValue> bearings) {
        if (bare(reference).equals("بلاد")) {
            return reference;
        }
        PlaceValue found = null;
        for (PlaceValue one : named) {
            boolean fits = reference.area() ? has(one, AREA) : fits(reference, one);
            boolean measured = found != null && bearings.contains(one) && isSettlement(reference);
            found = fits && !measured ? one : found;
        }
        if (found == null) {
            return new PlainValue(reference.classWord(), false);
        }
        return reference.area() ? countryside(reference, found) : again(reference, found);
    }

    private static boolean isSettlement(PlaceValue reference) {
        return !reference.area()
                && Set.of("مدينه", "بلده", "قريه", "حي", "منطقه").contains(bare(reference));
    }

    private static PlaceValue again(PlaceValue reference, PlaceValue one) {
        return new PlaceValue(
                one.name(),
                one.first(),
                one.end(),
                one.candidates(),
                has(one, Set.of("country")) ? one.relation() : reference.relation(),
                one.direction(),
                one.area(),
                one.classWord(),
                reference.distanceKm());
    }

    /** «ريفها الشمالي» after «سلمية» keeps its own direction. */
    private static PlaceValue countryside(PlaceValue reference, PlaceValue one) {
        return new PlaceValue(
                one.name(),
                reference.first(),
                reference.end(),
                one.candidates(),
                reference.relation(),
                reference.direction(),
                true,
                reference.classWord(),
                reference.distanceKm());
    }

    private static String bare(PlaceValue reference) {
        String word = reference.classWord();
        return word.startsWith("ال") ? word.substring(2) : word;
    }

    private static boolean fits(PlaceValue reference, PlaceValue named) {
        String bare = bare(reference);
        if (bare.equals("عاصمه")) {
            return false;
        }
        if (Folding.fold(named.name()).startsWith(bare + " ") && !named.area()) {
            return true;
        }
        if (!named.classWord().isEmpty() && named.classWord().endsWith(bare) && !named.area()) {
            return true;
        }
        return switch (bare) {
            case "مدينه" -> has(named, TOWN) && !named.area();
            case "بلده", "قريه" -> has(named, SETTLEMENT) && !has(named, Set.of("city")) || !named.isKnown();
            case "محافظه" -> has(named, Set.of("governorate"));
            case "حي" -> has(named, Set.of("quarter"));
            case "مخيم" -> has(named, Set.of("camp"));
            case "منطقه" -> named.isKnown() && (has(named, PART) || isPartOfLand(named));
            case "ناحيه" -> !has(named, Set.of("governorate")) || named.area();
            default -> false;
        };
    }

    /** «الغوطة الشرقية», «شمال سوريا»; «الشرق الأوسط» is no part of a land. */
    private static boolean isPartOfLand(PlaceValue value) {
        return value.candidates().stream()
                .anyMatch(c -> c.kind().equals("region") && !c.country().isEmpty()
                        || c.kind().equals("country") && value.relation().endsWith("_of"));
    }

    private static boolean has(PlaceValue value, Set<String> kinds) {
        return value.candidates().stream().anyMatch(c -> kinds.contains(c.kind()));
    }
}
