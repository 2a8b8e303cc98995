package org.rawi.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.disagreement.Field;
import org.rawi.ledger.grade.Grade;

/** Both languages say the same things, and all of them. */
class CatalogueTest {
    private static final Catalogue ARABIC = Catalogue.of(Language.ARABIC);
    private static final Catalogue ENGLISH = Catalogue.of(Language.ENGLISH);
    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ARABIC.keys()).isEqualTo(ENGLISH.keys());
    }

    @Test
    void bothLanguagesTakeTheSameValues() {
        for (String key : ENGLISH.keys()) {
            if (!key.startsWith("count.")) {
                assertThat(values(ARABIC.say(key))).as(key).isEqualTo(values(ENGLISH.say(key)));
            }
        }
    }

    private static Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        VALUE.matcher(text).results().forEach(match -> values.add(match.group()));
        return values;
    }

    @Test
    void arabicIsArabicAndEnglishIsNot() {
        Pattern arabic = Pattern.compile("\\p{IsArabic}");
        Pattern word = Pattern.compile("[A-Za-z]{3,}");
        for (String key : ENGLISH.keys()) {
            if (word.matcher(VALUE.matcher(ENGLISH.say(key)).replaceAll("")).find()
                    && !key.startsWith("format.")
                    && !key.equals("other.language")) {
                assertThat(arabic.matcher(ARABIC.say(key)).find()).as(key).isTrue();
                assertThat(arabic.matcher(ENGLISH.say(key)).find()).as(key).isFalse();
            }
        }
    }

    @Test
    void everyKindGradeAndFieldHasAName() {
        Knowledge.bundled().kinds().keySet().forEach(kind -> assertThat(ARABIC.find("kind." + kind))
                .as(kind)
                .isPresent());
        for (Grade grade : Grade.values()) {
            assertThat(ARABIC.keys()).contains("grade." + grade.name().toLowerCase(java.util.Locale.ROOT));
        }
        for (Field field : Field.values()) {
            assertThat(ARABIC.keys()).contains("attribute." + field.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void arabicCountsInItsOwnForms() {
        assertThat(List.of(1, 2, 3, 11, 100, 103))
                .extracting(number -> ARABIC.count("count.incidents", number))
                .containsExactly("حادثة واحدة", "حادثتان", "3 حوادث", "11 حادثة", "100 حادثة", "103 حوادث");
    }

    @Test
    void aDayAmongArabicWordsKeepsTheOrderOfItsParts() {
        assertThat(ARABIC.say("control.gap", "2019-05-10")).contains("\u20662019-05-10\u2069");
        assertThat(ENGLISH.say("control.gap", "2019-05-10")).doesNotContain("\u2066");
    }
}
