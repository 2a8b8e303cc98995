package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.model.Claim;

/** Which act a toll is of, and numbers behind those whom they count. */
class TollHostsTest {
    private static List<String> tolls(String kind, String text) {
        return Told.of(text).claims().stream()
                .filter(c -> c.kind().equals(kind))
                .flatMap(c -> Told.tolls(c).stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "قتل الجنود الـ13, killed target 13..13",
        "قتل المدنيون الخمسة عشر, killed civilians 15..15",
        "قتل ركاب السيارة الأربعة, killed civilians 1.. bare",
        "قتل ركابها الأربعة, killed civilians 4..4",
        "قتل قرابة الثلاثين مدنياً, killed civilians 30..30 about",
        "قتل أربعة أفراد من عائلة واحدة, killed civilians 4..4",
        "قتل أب وأطفاله الثلاثة, killed children 3..3",
    })
    void aNumberBehindThePeopleCountsThem(String words, String toll) {
        Claim claim = Told.of(words + " في قصف مدفعي على بلدة كفرنبل.").claim();
        assertThat(Told.tolls(claim)).containsExactly(toll);
        assertThat(claim.time().basis()).isEqualTo("publication");
    }

    @Test
    void whoRepelsAnAttackKillsInIt() {
        String text = "أحبط الجيش السوري هجوماً لتنظيم داعش على بلدة عقيربات، وقتل ستة من المهاجمين، فيما جرح جنديان.";
        assertThat(tolls("attack", text)).contains("killed unknown 6..6");
    }

    @Test
    void whatAnotherTellerCountsIsAClaimOfItsOwn() {
        String text = "سقط ستة قتلى في قصف مدفعي على بلدة سقبا، فيما قال المرصد السوري إن القصف قتل أحد عشر شخصاً.";
        assertThat(Told.of(text).kinds()).containsExactly("shelling", "shelling");
    }

    @Test
    void aPartOfTheCountedIsNoOtherCount() {
        String text = "قتل عشرة أشخاص في قصف مدفعي على بلدة سقبا، وقال المرصد السوري إن ثلاثة منهم أطفال.";
        assertThat(Told.of(text).kinds()).containsExactly("shelling");
    }

    @Test
    void theTextTurnsToAnotherMatterBehindWhile() {
        String text =
                "قصفت المدفعية التركية بلدة تل رفعت، فيما قتل عنصر من فيلق الشام وأصيب آخر بهجوم استهدف نقطة في بلدة مارع.";
        assertThat(tolls("shelling", text)).isEmpty();
        assertThat(tolls("attack", text)).contains("killed target 1..1");
    }

    @Test
    void whatTheStrikeLedToIsOfTheStrikeToldBefore() {
        String text = "قصف الطيران الروسي بلدة كفرنبل. وأسفر القصف عن مقتل خمسة مدنيين.";
        assertThat(Told.of(text).kinds()).containsExactly("air_strike");
        assertThat(tolls("air_strike", text)).containsExactly("killed civilians 5..5");
    }

    @Test
    void aStrikeElsewhereHasItsOwnToll() {
        String text = "قصف الطيران الروسي بلدة كفرنبل. وأسفر القصف على بلدة حاس عن مقتل خمسة مدنيين.";
        assertThat(tolls("air_strike", text)).isEmpty();
    }
}
