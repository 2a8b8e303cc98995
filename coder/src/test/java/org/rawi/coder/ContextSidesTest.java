package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Claim;

/** Who stands on which side where other words of the article say it: a reference back, the owner of a post, the foe of another act. */
class ContextSidesTest {
    private static void sides(Claim claim, List<String> who, List<String> whom) {
        assertThat(Told.ids(claim.initiators())).isEqualTo(who);
        assertThat(Told.ids(claim.targets())).isEqualTo(whom);
    }

    @Test
    void theAttackersAreWhoeverAttackedBefore() {
        List<Claim> claims = Told.of(
                        "هاجم مقاتلو أحرار الشام حاجزا للجيش السوري قرب بلدة مورك. وقال شاهد إن المهاجمين استولوا على دبابة.")
                .claims();
        sides(claims.get(1), List.of("ahrar_al_sham"), List.of("syria.army"));
        sides(
                Told.of("استولى المهاجمون على ثلاث دبابات في بلدة مورك.").claim(),
                List.of("unidentified_armed_group"),
                List.of());
    }

    @Test
    void theLatterIsWhoWasNamedLastAndBehindANounAnAdjective() {
        List<Claim> claims = Told.of(
                        "دارت اشتباكات في بلدة طفس بين جيش خالد وقوات النظام، وقصفت الأخيرة مدينة نوى بالهاون.")
                .claims();
        sides(claims.get(1), List.of("syria.army"), List.of());
        sides(
                Told.of("قصفت مدفعية حزب الله بلدة طفس، وأصابت الغارات الأخيرة للجيش مدينة نوى.")
                        .claims()
                        .get(0),
                List.of("hezbollah"),
                List.of());
    }

    @Test
    void whosePostIsSeizedIsWhomItIsTakenFrom() {
        sides(
                Told.of("سيطر جيش الإسلام على مقرات تابعة لفيلق الرحمن في مدينة عربين.")
                        .claim(),
                List.of("jaysh_al_islam"),
                List.of("faylaq_al_rahman"));
    }

    @Test
    void ourPositionsAreTheSpeakersOwn() {
        sides(
                Told.of("قالت قسد إن قوات النظام استهدفت مواقعنا شرق بلدة خشام.")
                        .claim(),
                List.of("syria.army"),
                List.of("sdf"));
    }

    @Test
    void theOfficeOfSeveralIsThatOfEachCountryBehindIt() {
        sides(
                Told.of("اجتمع وزراء خارجية مصر والأردن والعراق في عمان.").claim(),
                List.of("egypt.foreign_minister", "jordan.foreign_minister", "iraq.foreign_minister"),
                List.of());
        sides(
                Told.of("اجتمع وزير خارجية مصر في عمان مع السفير العراقي.").claim(),
                List.of("egypt.foreign_minister"),
                List.of("iraq.ambassador"));
    }

    @Test
    void menOfACountryAreOfItsGovernmentOrItsArmy() {
        sides(
                Told.of("فرضت كندا عقوبات على سبعة مسؤولين سوريين.").claim(),
                List.of("canada.government"),
                List.of("syria.government"));
        sides(
                Told.of("فتح الادعاء العام السويدي تحقيقا ضد ضباط سوريين.").claim(),
                List.of("sweden.public_prosecutor"),
                List.of("syria.army"));
        sides(
                Told.of("فرضت كندا عقوبات على سبعة مسؤولين في شركات نفط.").claim(),
                List.of("canada.government"),
                List.of());
    }

    @Test
    void unrestIsAgainstWhoseActItProtests() {
        sides(
                Told.of("تظاهر المئات في مدينة القامشلي رفضا لتهديدات أنقرة.").claim(),
                List.of(),
                List.of("turkey.government"));
        sides(Told.of("تظاهر المئات في مدينة القامشلي رفضا لغلاء الأسعار.").claim(), List.of(), List.of());
    }

    @Test
    void whomTheArticleSetsAgainstASideIsItsFoeAndNoAlly() {
        List<Claim> claims = Told.of(
                        "قال ناشطون إن الجيش السوري هاجم جيش الإسلام في مدينة حرستا. وأعلن حزب الله أن الجيش السوري سيطر على بلدة مديرا.")
                .claims();
        sides(claims.get(1), List.of("syria.army"), List.of("jaysh_al_islam"));
    }

    @Test
    void aJoinedVerbGoesOnWithTheSubjectOfTheVerbBefore() {
        sides(
                Told.of("وصلت قوات سوريا الديمقراطية إلى ضفة النهر، وسيطرت على قرية الجنينة.")
                        .claim(),
                List.of("sdf"),
                List.of());
        Claim arrest = Told.of("وصلت قوات سوريا الديمقراطية إلى ضفة النهر، واعتقلت خمسة شبان في قرية الجنينة.")
                .claim();
        assertThat(arrest.kind()).isEqualTo("arrest");
    }

    @Test
    void aCheckpointThatTakesPeopleActsForItsForce() {
        sides(
                Told.of("أوقف حاجز للأمن العسكري ثلاثة شبان في مدينة حماة.").claim(),
                List.of("syria.military_intelligence"),
                List.of("civilians"));
    }
}
