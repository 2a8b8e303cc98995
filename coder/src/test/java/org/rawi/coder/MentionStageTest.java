package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.setting.Party;

/** Words to what they name. */
class MentionStageTest {
    private static List<Mention> mentions(Explanation explanation) {
        return explanation.mentions().stream()
                .map(MentionedSentence::mentions)
                .flatMap(List::stream)
                .toList();
    }

    /** The first actor of the text. */
    private static Party party(String text) {
        Explanation explanation = Told.of(text).explained();
        return mentions(explanation).stream()
                .filter(Mention::isActor)
                .findFirst()
                .flatMap(explanation.setting()::party)
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "الجيش السوري, syria.army",
        "وحدات من الجيش السوري, syria.army",
        "طائرات روسية, russia.airforce",
        "الطيران الروسي, russia.airforce",
        "وزير الخارجية الروسي, russia.foreign_minister",
        "وزارة الدفاع الروسية, russia.defence_ministry",
        "الجيش التركي, turkey.military",
        "قوات سوريا الديمقراطية, sdf",
        "تنظيم الدولة الإسلامية, islamic_state",
        "تنظيم «داعش», islamic_state",
        "داعش الإرهابي, islamic_state",
    })
    void anActorIsKnownByItsNamesAndByWhatComposesIt(String words, String id) {
        assertThat(party(words + " في ريف حماة.").id()).isEqualTo(id);
    }

    @Test
    void whatFliesIsKnownToFly() {
        assertThat(party("قصفت طائرات حربية بلدة سراقب.").flies()).isTrue();
        assertThat(party("قصفت المدفعية التركية بلدة سراقب.").flies()).isFalse();
    }

    @Test
    void aCliticIsNoPartOfTheMention() {
        String text = "وللجيش السوري مواقع في ريف حماة.";
        Mention actor = mentions(Told.of(text).explained()).stream()
                .filter(Mention::isActor)
                .findFirst()
                .orElseThrow();
        assertThat(actor.and()).isTrue();
        assertThat(actor.preposition()).isEqualTo('ل');
        assertThat(actor.span().of(text)).endsWith("لجيش السوري").doesNotStartWith("و");
    }

    @Test
    void aWordThatAFrameNamesHidesNoneOfItsOtherReadings() {
        Mention attacks = mentions(
                        Told.of("صعدت قوات النظام هجماتها على بلدة سراقب.").explained())
                .stream()
                .filter(mention -> mention.isPredicate() && mention.predicate().isNoun())
                .findFirst()
                .orElseThrow();
        assertThat(attacks.predicate().entries())
                .extracting(entry -> entry.key())
                .contains("w:هجماتها", "n:هجوم");
    }

    @Test
    void mentionsStandInOrderAndDoNotMeet() {
        for (MentionedSentence sentence : Told.of(
                        "نقلت وكالة سانا عن مصدر عسكري قوله إن سلاح الجو دمر رتلاً لتنظيم «داعش» شرق السخنة بـ12 كم.")
                .explained()
                .mentions()) {
            for (int i = 1; i < sentence.size(); i++) {
                assertThat(sentence.mention(i).first())
                        .isGreaterThanOrEqualTo(sentence.mention(i - 1).end());
            }
        }
    }

    @Test
    void anUnknownWordMakesNoActor() {
        assertThat(mentions(Told.of("فاز المنتخب بهدفين.").explained())).noneMatch(Mention::isActor);
    }
}
