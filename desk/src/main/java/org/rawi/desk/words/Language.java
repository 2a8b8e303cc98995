package org.rawi.desk.words;

import java.util.Locale;
import java.util.Optional;

/** A language of the pages. */
public enum Language {
    ARABIC("ar", "rtl"),
    ENGLISH("en", "ltr");

    private final String code;
    private final String direction;

    Language(String code, String direction) {
        this.code = code;
        this.direction = direction;
    }

    /** «ar», as addresses and markup have it. */
    public String code() {
        return code;
    }

    /** «rtl» or «ltr». */
    public String direction() {
        return direction;
    }

    public Language other() {
        return this == ARABIC ? ENGLISH : ARABIC;
    }

    /** The language that addresses call {@code code}. */
    public static Optional<Language> find(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The first of ours in an Accept-Language line, «ar-SY,en;q=0.5»; English where there is none. */
    public static Language ofAccepted(String line) {
        if (line != null) {
            for (String part : line.split(",", -1)) {
                String code = part.strip().toLowerCase(Locale.ROOT).split("[-;]", 2)[0];
                Optional<Language> found = find(code);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return ENGLISH;
    }
}
