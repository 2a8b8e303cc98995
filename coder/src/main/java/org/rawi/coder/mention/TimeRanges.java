package org.rawi.coder.mention;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rawi.coder.mention.TimeParser.Found;
import org.rawi.knowledge.Table;
import org.rawi.text.Token;

/** Times with two ends: «يومي الأحد والاثنين», «ليل السبت - الأحد», «بين 3 و5 تموز», «بين عامي 2012 و2014». */
final class TimeRanges {
    private static final Pattern PAIR = Pattern.compile("(و|ب|في|ل)?(يومي|ليلتي|نهاري|شهري)");
    private static final Pattern OPENING = Pattern.compile("بين|من|منذ|الفتره");
    private static final Pattern SPAN = Pattern.compile("[وف]?(بين|من|خلال|الفتره)");
    private static final Pattern YEARS = Pattern.compile("(ب|في)?(عامي|سنتي|العامين|عام|سنه)");
    private static final Pattern YEAR = Pattern.compile("عام|سنه");
    private static final Pattern UNTIL = Pattern.compile("الي|حتي|و");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Readings readings;
    private final TimeParser times;
    private final TimeWords words;

    TimeRanges(Readings readings, TimeParser times) {
        this.readings = readings;
        this.times = times;
        words = new TimeWords(readings);
    }

    Optional<Found> at(int first) {
        return days(first).or(() -> ordinals(first)).or(() -> years(first)).or(() -> plain(first));
    }

    private Optional<Found> plain(int first) {
        int at = isWord(first, PAIR) && isDayOrMonth(first + 1) ? first + 1 : first;
        return times.one(at).map(f -> onward(at == first ? f : new Found(f.value(), f.end(), null)));
    }

    private boolean isDayOrMonth(int at) {
        String type = words.type(at);
        return "weekday".equals(type) || "month".equals(type);
    }

    /** «بين 3 و5 تموز», «من 3 إلى 5 تموز», «3 - 5 تموز». */
    private Optional<Found> days(int first) {
        int at = isWord(first, OPENING) ? first + 1 : first;
        int low = number(at);
        int sign = low >= 1 && low <= 31 ? separator(at + 1) : 0;
        if (sign == 0) {
            return Optional.empty();
        }
        return times.one(sign)
                .filter(f -> f.value().day() != null
                        && f.value().month() != null
                        && f.value().day() > low)
                .map(f -> new Found(TimeValue.of(low, null).until(f.value()), f.end(), null));
    }

    /** «السابع والثامن من تموز». */
    private Optional<Found> ordinals(int first) {
        int low = words.ordinal(first);
        return low == 0 || low > 31
                ? Optional.empty()
                : words.joined(first)
                        .flatMap(times::one)
                        .filter(f -> f.value().day() != null
                                && f.value().month() != null
                                && f.value().day() > low)
                        .map(f -> new Found(TimeValue.of(low, null).until(f.value()), f.end(), null));
    }

    /** «بين عامي 2012 و2014», «من 2012 إلى 2014». */
    private Optional<Found> years(int first) {
        int at = first;
        while (isWord(at, SPAN)) {
            at++;
        }
        boolean named = isWord(at, YEARS);
        at = named ? at + 1 : at;
        int low = number(at);
        int sign = (named || at > first) && low >= 1900 && low <= 2100 ? separator(at + 1) : 0;
        while (sign > 0 && isWord(sign, YEAR)) {
            sign++;
        }
        int high = sign == 0 ? 0 : number(sign);
        return high > low && high <= 2100
                ? Optional.of(new Found(TimeValue.of(null, low).until(TimeValue.of(null, high)), sign + 1, null))
                : Optional.empty();
    }

    /** Goes on to a second end of the same sort: «السبت - الأحد», «ليل السبت الأحد», «الثلاثاء والأربعاء», «آب وأيلول». */
    private Found onward(Found found) {
        int at = found.end();
        Optional<Found> limit = limit(found);
        if (limit.isPresent()) {
            return limit.get();
        }
        boolean joined = at < readings.size()
                && readings.longest(at, Table.TIME)
                        .map(m -> m.reading().and() && m.reading().preposition() == 0)
                        .orElse(false);
        boolean night = found.value().part() != null && "weekday".equals(words.type(at));
        int next = joined || night ? at : separator(at);
        if (next == 0 || next >= readings.size()) {
            return found;
        }
        Optional<Found> last = times.one(next).filter(f -> isSame(found.value(), f.value()));
        return last.map(f -> new Found(found.value().until(f.value()), f.end(), found.start()))
                .orElse(found);
    }

    /** «منذ مطلع حزيران، وحتى 15 تشرين الأول». */
    private Optional<Found> limit(Found found) {
        boolean open = found.value().edge() != null && found.value().edge().startsWith("since");
        int at = found.end();
        at += open && at < readings.size() && readings.sentence().token(at).isMark("،") ? 1 : 0;
        return !open || at >= readings.size()
                ? Optional.empty()
                : times.one(at)
                        .filter(f -> "until".equals(f.value().edge())
                                && f.value().withoutEdge().isDated())
                        .map(f -> new Found(found.value().until(f.value().withoutEdge()), f.end(), found.start()));
    }

    private static boolean isSame(TimeValue a, TimeValue b) {
        boolean weekdays = a.weekday() != null && b.weekday() != null && a.month() == null && a.position() == null;
        boolean dates = a.day() != null && b.day() != null && b.month() != null;
        boolean months = a.month() != null && b.month() != null && a.day() == null && b.day() == null;
        boolean years = isYear(a) && isYear(b) && a.year() < b.year();
        return (weekdays || dates || months || years) && b.part() == null;
    }

    private static boolean isYear(TimeValue value) {
        return value.year() != null && value.month() == null && value.season() == null;
    }

    /** One past «-», «إلى», «حتى», «و»; 0 where none stands there. */
    private int separator(int at) {
        if (at >= readings.size()) {
            return 0;
        }
        Token token = readings.sentence().token(at);
        boolean dash = token.type() == Token.Type.MARK && "-–—/".contains(token.folded());
        return dash || UNTIL.matcher(token.folded()).matches() ? at + 1 : 0;
    }

    private int number(int at) {
        return isWord(at, NUMBER)
                ? Integer.parseInt(readings.sentence().token(at).folded())
                : 0;
    }

    private boolean isWord(int at, Pattern pattern) {
        return at < readings.size()
                && pattern.matcher(readings.sentence().token(at).folded()).matches();
    }
}
