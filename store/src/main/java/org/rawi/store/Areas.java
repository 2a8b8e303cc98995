package org.rawi.store;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rawi.model.PlaceRef;

/**
 * The administrative areas that a place lies in or is, by p-code.
 *
 * @param adm1 governorate, «sy.SY04», or null
 * @param adm2 district, «sy.SY0401», or null
 * @param adm3 sub-district, «sy.SY040101», or null
 */
public record Areas(String adm1, String adm2, String adm3) {
    /** Two letters of the state, its p-code's letters, and two digits for each level. */
    private static final Pattern CODE = Pattern.compile("[a-z]{2}\\.[A-Z]{2}(\\d{2}){1,3}");

    private static final int LEAD = "sy.SY".length();

    /** Those of {@code place}. */
    public static Areas of(PlaceRef place) {
        List<String> codes = Stream.concat(
                        Stream.ofNullable(place.id()),
                        place.within().stream().map(PlaceRef.Area::id).filter(id -> id != null))
                .filter(id -> CODE.matcher(id).matches())
                .toList();
        String longest = codes.stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
        return new Areas(level(longest, 1), level(longest, 2), level(longest, 3));
    }

    private static String level(String code, int level) {
        int length = LEAD + 2 * level;
        return code.length() >= length ? code.substring(0, length) : null;
    }
}
