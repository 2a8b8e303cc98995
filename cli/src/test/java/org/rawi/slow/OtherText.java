package org.rawi.slow;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What most of a crawl is made of: texts in the Latin script and in Persian, as hard to compress as prose. */
final class OtherText {
    private static final List<String> PERSIAN = List.of(
            "که", "این", "را", "است", "به", "از", "در", "برای", "شد", "گفت", "کشور", "خبر", "سال", "مردم", "شهر",
            "ایران");
    private static final int WORDS = 30_000;

    private final Random random;
    private final List<String> latin;

    OtherText(long seed) {
        this.random = new Random(seed);
        this.latin = Stream.generate(this::word).limit(WORDS).toList();
    }

    private String word() {
        return random.ints(2 + random.nextInt(8), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** From 100 to 700 words on some lines. */
    List<String> article() {
        boolean isPersian = random.nextInt(10) == 0;
        return Stream.generate(() -> paragraph(isPersian))
                .limit(2 + random.nextInt(12))
                .toList();
    }

    private String paragraph(boolean isPersian) {
        return Stream.generate(() -> isPersian && random.nextInt(3) > 0
                        ? PERSIAN.get(random.nextInt(PERSIAN.size()))
                        : isPersian ? "«پ" + random.nextInt(100_000) + "»" : latin.get(random.nextInt(WORDS)))
                .limit(50)
                .collect(Collectors.joining(" ", "", "."));
    }
}
