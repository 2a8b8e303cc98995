package org.rawi.coder.mention;

import java.util.ArrayList;
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
        List<MentionedSentence> done = new ArrayList<>();
        for (MentionedSentence sentence : sentences) {
            List<Mention> mentions = new ArrayList<>();
            for (Mention mention : sentence.mentions()) {
                if (mention.isPlace() && isReference(mention.place())) {
                    mentions.add(mention.withValue(antecedent(mention.place(), named)));
                } else {
                    mentions.add(mention);
                    if (mention.isPlace() && isCandidate(mention.place())) {
                        named.add(mention.place());
                    }
                }
            }
            done.add(new MentionedSentence(sentence.sentence(), mentions));
        }
        return done;
    }

    static boolean isReference(PlaceValue value) {
        return value.name().isEmpty();
    }

    private static boolean isCandidate(PlaceValue value) {
        return !value.isKnown()
                || value.candidates().stream().noneMatch(c -> c.kind().equals("country"));
    }

    private static Mention.Value antecedent(PlaceValue reference, List<PlaceValue> named) {
        if (bare(reference).equals("بلاد")) {
            return reference;
        }
        for (int i = named.size() - 1; i >= 0; i--) {
            PlaceValue one = named.get(i);
            if (reference.area() ? has(one, AREA) : fits(reference, one)) {
                return reference.area() ? countryside(reference, one) : again(reference, one);
            }
        }
        return new PlainValue(reference.classWord(), false);
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
