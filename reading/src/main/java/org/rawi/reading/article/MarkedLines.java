package org.rawi.reading.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rawi.model.Paragraph.Role;

/** Lines that are furniture or captions by their own words: «انسخ الرابط», «المصدر: وكالات», «-------», «5555555». */
final class MarkedLines implements Rule {
    private static final Set<String> CAPTIONS = Set.of("caption", "credit");

    /** Kinds after which come headlines of other stories, until a full sentence says that the article goes on. */
    private static final Set<String> OPENS_LIST = Set.of("more", "tags", "source");

    /** Kinds whose words also open titles: «بالفيديو.. الجيش يسيطر على …». */
    private static final Set<String> IN_TITLES = Set.of("related", "comment_by", "link");

    private static final Pattern BARE_LINK = Pattern.compile("^\\(?(https?://|www\\.)\\S+\\)?$|^\\S+@\\S+\\.\\S+$");
    private static final Pattern TAGS = Pattern.compile("(?:#\\S++[\\s،,]*+)++");
    private static final int SHORT = 90;

    @Override
    public void apply(Layout layout) {
        int start = layout.textStart();
        giveRepeated(layout, start);
        int full = layout.nextFull(start);
        for (int i = start; i < layout.size(); i++) {
            Line line = layout.line(i);
            boolean first = i == 0;
            Optional<String> kind = layout.isOpen(i) ? layout.marks().find(line) : Optional.empty();
            kind = kind.filter(found -> !(first && IN_TITLES.contains(found)));
            if (kind.isPresent()) {
                full = full < i && !layout.isFull(full) ? layout.nextFull(full) : full;
                boolean fullBefore = full < i;
                layout.give(i, CAPTIONS.contains(kind.get()) ? Role.CAPTION : Role.FURNITURE);
                if (OPENS_LIST.contains(kind.get()) && fullBefore) {
                    closeList(layout, i + 1);
                }
            } else if (isJunk(line)) {
                layout.give(i, Role.FURNITURE);
            }
        }
    }

    /** A headline that stands twice below the first lines is a link that the page repeats; the title again, the head of a next page. */
    private static void giveRepeated(Layout layout, int start) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = start + 2; i < layout.size(); i++) {
            Line line = layout.line(i);
            if (line.words() > 2 && line.folded().equals(layout.line(0).folded())) {
                layout.give(i, Role.FURNITURE);
            } else if (line.length() <= Line.HEADLINE && !line.endsFully()) {
                Integer before = first.putIfAbsent(line.folded(), i);
                if (before != null) {
                    layout.give(before, Role.FURNITURE);
                    layout.give(i, Role.FURNITURE);
                }
            }
        }
    }

    /** Closes the lines from {@code from} on, to where the article goes on or the next list is opened. */
    private static void closeList(Layout layout, int from) {
        for (int i = from; i < layout.size() && !layout.line(i).endsFully(); i++) {
            if (layout.line(i).length() > Line.HEADLINE * 2
                    || layout.joins(layout.line(i))
                    || layout.line(i).leadsOn()) {
                return;
            }
            Optional<String> kind = layout.marks().find(layout.line(i));
            if (kind.filter(OPENS_LIST::contains).isPresent() && layout.isOpen(i)) {
                return;
            }
            if (kind.isEmpty()) {
                layout.give(i, Role.FURNITURE);
            }
        }
    }

    /** Whether it is an address and nothing else. */
    static boolean isBareLink(Line line) {
        return BARE_LINK.matcher(line.text()).matches();
    }

    private static boolean isJunk(Line line) {
        boolean tags = line.text().startsWith("#") && TAGS.matcher(line.text()).matches();
        boolean noWords = !line.text().codePoints().anyMatch(Character::isLetter);
        boolean foreign = !line.hasArabic() && line.length() <= SHORT;
        return noWords || foreign || tags || isBareLink(line);
    }
}
