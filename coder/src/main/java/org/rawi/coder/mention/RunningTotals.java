package org.rawi.coder.mention;

import java.util.ArrayList;
import java.util.List;
import org.rawi.model.Span;

/** Joins the dead to the number that they rose to: «ارتفع عدد قتلى التفجير في المدينة إلى 33», «ارتفع إلى 18 عدد القتلى». */
public final class RunningTotals {
    private static final int REACH = 10;
    private static final int BEFORE = 3;

    private RunningTotals() {}

    static MentionedSentence join(MentionedSentence sentence) {
        List<Mention> mentions = new ArrayList<>(sentence.mentions());
        for (int i = 1; i < mentions.size(); i++) {
            if (!isUncounted(mentions.get(i)) || !mentions.get(i - 1).isFunction("number.total")) {
                continue;
            }
            int figure = figure(mentions, i);
            if (figure >= 0) {
                TollValue number = (TollValue) mentions.get(figure).value();
                TollValue dead = (TollValue) mentions.get(i).value();
                mentions.set(i, mentions.get(i).withValue(dead.withFigure(number)));
                mentions.set(figure, mentions.get(figure).withValue(number.counted()));
            }
        }
        return new MentionedSentence(sentence.sentence(), mentions);
    }

    private static boolean isUncounted(Mention mention) {
        return mention.value() instanceof TollValue toll && toll.effect() != null && toll.bare();
    }

    /** The words of a toll, with those before it that say that it is a total: «ارتفع عدد القتلى». */
    public static Span words(MentionedSentence sentence, Mention toll) {
        int at = sentence.mentions().indexOf(toll);
        if (at > 0 && sentence.mention(at - 1).isFunction("number.total")) {
            Span total = sentence.mention(at - 1).span();
            return toll.span().start() - total.end() <= 1 ? total.union(toll.span()) : toll.span();
        }
        return toll.span();
    }

    private static int figure(List<Mention> mentions, int at) {
        for (int i = at + 1; i < Math.min(mentions.size(), at + REACH); i++) {
            if (isFigure(mentions.get(i))) {
                return mentions.get(i - 1).isFunction("prep.to") ? i : -1;
            }
            if (isUncounted(mentions.get(i)) || mentions.get(i).isFunction("complementizer")) {
                break;
            }
        }
        for (int i = at - 2; i >= Math.max(1, at - 1 - BEFORE); i--) {
            if (isFigure(mentions.get(i)) && mentions.get(i - 1).isFunction("prep.to")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFigure(Mention mention) {
        return mention.value() instanceof TollValue toll && !toll.bare() && toll.effect() == null;
    }
}
