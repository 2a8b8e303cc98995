package org.rawi.desk.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * All that the pages say in one language: {@code say("overview.title")}. The words stand in {@code words/ar.properties} and
 * {@code words/en.properties}, which have the same keys. Immutable and thread-safe.
 */
public final class Catalogue {
    private static final Map<Language, Catalogue> BUNDLED = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BUNDLED.put(language, new Catalogue(language));
        }
    }

    private static final Pattern FIGURES = Pattern.compile("[≤ 0-9]*[0-9] ?[-–][-–0-9 ]*[0-9]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final String LEFT = "\u2066";
    private static final String FIRST = "\u2068";
    private static final String END = "\u2069";

    private final Language language;
    private final Properties words = new Properties();

    private Catalogue(Language language) {
        this.language = language;
        String name = language.code() + ".properties";
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catalogue of {@code language}. */
    public static Catalogue of(Language language) {
        return BUNDLED.get(language);
    }

    public Language language() {
        return language;
    }

    /** The keys, in order. */
    public Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    /** What stands under {@code key}, each «{0}» replaced; a key that is missing is a fault of the build. */
    public String say(String key, Object... values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("no words for «" + key + "»"));
    }

    /** What stands under {@code key}, if anything does. */
    public Optional<String> find(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            return Optional.empty();
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", isolated(String.valueOf(values[i])));
        }
        return Optional.of(text);
    }

    /**
     * Among letters of the other direction a name would drag what follows it along, and among Arabic letters the parts of «2015-08-05»
     * and «6–7» would change places; so these stand apart.
     */
    private String isolated(String value) {
        boolean arabic = language == Language.ARABIC;
        if (arabic && FIGURES.matcher(value).matches()) {
            return LEFT + value + END;
        }
        Pattern foreign = arabic ? LATIN : ARABIC;
        return foreign.matcher(value).find() ? FIRST + value + END : value;
    }

    /** What a value of the codebook is called, «air strike»; itself where the catalogue has no words for it. */
    public String name(String group, String value) {
        return value == null ? "" : find(group + "." + value).orElse(value.replace('_', ' '));
    }

    /** How many of something: «1 claim», «7 claims», with the forms that Arabic has for two, three to ten, and more. */
    public String count(String key, long number) {
        String form = language == Language.ARABIC ? arabicForm(number) : number == 1 ? "one" : "many";
        return say(key + "." + form, number);
    }

    private static String arabicForm(long number) {
        long last = number % 100;
        if (number == 1) {
            return "one";
        }
        if (number == 2) {
            return "two";
        }
        return last >= 3 && last <= 10 ? "few" : last >= 11 ? "many" : "other";
    }

    /** «10 May 2019». */
    public String day(LocalDate day) {
        return day == null ? say("day.unknown") : say("day", day.getDayOfMonth(), month(day), day.getYear());
    }

    private String month(LocalDate day) {
        return say("month." + day.getMonthValue());
    }

    /** «May 2019». */
    public String monthOf(LocalDate day) {
        return say("day.month", month(day), day.getYear());
    }
}
