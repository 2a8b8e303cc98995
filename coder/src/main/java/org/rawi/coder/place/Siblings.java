package org.rawi.coder.place;

import java.util.List;
import org.rawi.coder.event.Event;
import org.rawi.coder.mention.Mention;

/**
 * Places that stand beside one another in a list: «في طرطوس وجبلة», «محافظات دمشق، ريف دمشق، حلب».
 *
 * <p>Whatever their size, none of them says where another one lies.
 */
final class Siblings {
    private static final int LIST = 3;

    private Siblings() {}

    static boolean are(Event.Placed a, Event.Placed b) {
        if (!a.sentence().equals(b.sentence())) {
            return false;
        }
        List<Mention> mentions = a.sentence().mentions();
        int one = mentions.indexOf(a.mention());
        int other = mentions.indexOf(b.mention());
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        boolean list = isLong(mentions, from, to);
        for (int i = from + 1; i <= to; i++) {
            if (!goesOn(mentions, i, list)) {
                return false;
            }
        }
        return true;
    }

    private static boolean goesOn(List<Mention> mentions, int at, boolean list) {
        Mention next = mentions.get(at);
        Mention before = mentions.get(at - 1);
        boolean mark = next.isMark() && next.first() == before.end();
        boolean joined = next.isPlace() && next.and();
        boolean listed = list && next.isPlace() && before.isMark();
        return mark || joined || listed || isOtherName(mentions, at);
    }

    /** «عين العرب (كوباني)»: the same place by another name. */
    static boolean isOtherName(List<Mention> mentions, int at) {
        return at > 1
                && mentions.get(at).isPlace()
                && mentions.get(at - 1).isMark()
                && mentions.get(at - 2).isPlace()
                && mentions.get(at).place().candidates().stream()
                        .anyMatch(mentions.get(at - 2).place().candidates()::contains);
    }

    /** Three names parted by marks are a list; two may be a town and the area round it, «سراقب، ريف إدلب». */
    private static boolean isLong(List<Mention> mentions, int from, int to) {
        int names = 1;
        for (int i = from - 1;
                i > 0 && (mentions.get(i).isMark() || mentions.get(i).isPlace());
                i--) {
            names += mentions.get(i).isPlace() ? 1 : 0;
        }
        for (int i = from + 1;
                i < mentions.size()
                        && (mentions.get(i).isMark() || mentions.get(i).isPlace());
                i++) {
            names += mentions.get(i).isPlace() ? 1 : 0;
        }
        return names > LIST && to < mentions.size();
    }
}
