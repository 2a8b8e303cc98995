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
    private static final Set<String> AREA = Set.of("governorate", "city");

    private PlaceReferences() {}

    static List<MentionedSentence> resolve(List<MentionedSentence> sentences) {
        List<PlaceValue> named = new ArrayList<>();
        Set<PlaceValue> bearings = new HashSet<>();
        List<MentionedSentence> done = new ArrayList<>();
        for (MentionedSentence sentence : sentences) {
            List<Mention> mentions = new ArrayList<>();
            for (Mention mention : sentence.mentions()) {
                Mention before = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
                if (mention.isPlace() && isReference(mention.place())) {
                    mentions.add(mention.withValue(antecedent(mention.place(), named, bearings)));
                } else if (isSite(mention, before)) {
                    mentions.add(site(mention, sentence, named));
                } else {
                    mentions.add(mention);
                    if (mention.isPlace() && isCandidate(mention.place())) {
                        named.add(mention.place());
                        if (isBearing(mention, before)) {
                            bearings.add(mention.place());
                        }
                    }
                }
            }
            done.add(new MentionedSentence(sentence.sentence(), mentions));
        }
        return done;
    }

    /** «سراقب شرق إدلب»: what another place is measured from is not what the text is about. */
    private static boolean isBearing(Mention mention, Mention before) {
        return before != null
                && before.isPlace()
                && !mention.and()
                && !mention.place().relation().equals("at");
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
        return !reference.area() && Set.of("مدينه", "بلده", "قريه", "حي").contains(bare(reference));
    }

    private static PlaceValue again(PlaceValue reference, PlaceValue one) {
        return new PlaceValue(
                one.name(),
                one.first(),
                one.end(),
                one.candidates(),
                reference.relation(),
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
            case "منطقه", "ناحيه" -> !has(named, Set.of("governorate")) || named.area();
            default -> false;
        };
    }

    private static boolean has(PlaceValue value, Set<String> kinds) {
        return value.candidates().stream().anyMatch(c -> kinds.contains(c.kind()));
    }
}
