package org.rawi.store.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.NumericUtils;
import org.rawi.store.search.Query.Order;

/** The order of a page, and the tokens that lead from one page to the next. */
final class Ordering {
    private static final SortField NO = new SortField(Names.NO, SortField.Type.LONG);

    private Ordering() {}

    static Sort of(Order order) {
        return switch (order) {
            case NEWEST -> new Sort(new SortField(Names.DAY, SortField.Type.LONG, true), NO);
            case OLDEST -> new Sort(new SortField(Names.DAY, SortField.Type.LONG), NO);
            case BEST -> new Sort(SortField.FIELD_SCORE, NO);
            case UNSUREST -> new Sort(new SortField(Names.CONFIDENCE, SortField.Type.LONG), NO);
            case URGENT -> new Sort(new SortField(Names.URGENCY, SortField.Type.LONG, true), NO);
            case PATIENT ->
                new Sort(
                        new SortField(Names.URGENCY, SortField.Type.LONG),
                        new SortField(Names.NO, SortField.Type.LONG, true));
            case CHANGED -> new Sort(new SortField(Names.CHANGED, SortField.Type.LONG, true), NO);
            case TOLD -> new Sort(new SortField(Names.CLAIMS, SortField.Type.LONG, true), NO);
            case KILLED -> new Sort(new SortField(Names.KILLED, SortField.Type.LONG, true), NO);
        };
    }

    /** The place behind {@code last} as a token that says nothing to anyone else. */
    static String token(Order order, FieldDoc last) {
        String place = order + "|" + last.fields[0] + "|" + last.fields[1];
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** The place of a claim in the order of {@link Order#URGENT} or of {@link Order#PATIENT}. */
    static String token(Order order, double urgency, long no) {
        String place = order + "|" + NumericUtils.doubleToSortableLong(urgency) + "|" + no;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place that a token leads to.
     *
     * @throws IllegalArgumentException where it is none of this order
     */
    static FieldDoc after(Order order, String token) {
        try {
            String[] place = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split("\\|", -1);
            if (place.length == 3 && place[0].equals(order.name())) {
                Object first = order == Order.BEST ? (Object) Float.valueOf(place[1]) : (Object) Long.valueOf(place[1]);
                // Behind every document with these values: the number alone tells claims apart.
                return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {first, Long.valueOf(place[2])});
            }
        } catch (IllegalArgumentException none) {
            // Told below.
        }
        throw new IllegalArgumentException("«" + token + "» leads to no page of this search; begin at its first page");
    }
}
