package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;

/** Words of place to places of the gazetteer. */
class PlaceStageTest {
    private static Claim strike(String where) {
        return Told.of("قصف الطيران الروسي " + where + ".").claim();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "قرية الطيبة في ريف حماة, حماة",
        "قرية الطيبة في ريف حمص الشرقي, حمص",
        "بلدة الطيبة في ريف درعا, درعا",
    })
    void ofNamesakesTheOneInTheNamedAreaIsMeant(String where, String governorate) {
        assertThat(Told.areas(strike(where))).endsWith(governorate);
    }

    @Test
    void anAreaThatFollowsIsTheContainerAndNoPlaceOfItsOwn() {
        Claim claim = strike("بلدة اللطامنة في ريف حماة الشمالي");
        assertThat(claim.places()).extracting(PlaceRef::name).containsExactly("اللطامنة");
        assertThat(Told.areas(claim)).endsWith("حماة");
    }

    @Test
    void anAreaAloneIsThePlace() {
        PlaceRef place = strike("قرى ريف حماة الشرقي").places().get(0);
        assertThat(place.name()).isEqualTo("ريف حماة الشرقي");
        assertThat(place.precision()).isEqualTo(4);
    }

    @Test
    void classWordsAreNoPartOfTheName() {
        PlaceRef place = strike("بلدة سراقب").places().get(0);
        assertThat(place.name()).isEqualTo("سراقب");
        assertThat(place.id()).isEqualTo("sy.C3916");
        assertThat(place.precision()).isEqualTo(1);
    }

    @Test
    void aDirectionMakesThePlaceLessExact() {
        PlaceRef place = strike("جنوب بلدة خنيفيس").places().get(0);
        assertThat(place.name()).isEqualTo("خنيفيس");
        assertThat(place.relation()).isEqualTo("south_of");
        assertThat(place.precision()).isEqualTo(2);
    }

    @Test
    void aDistanceIsKept() {
        PlaceRef place =
                strike("مواقع جنوب مدينة عفرين بـ10 كيلومترات").places().get(0);
        assertThat(place.relation()).isEqualTo("south_of");
        assertThat(place.distanceKm()).isEqualTo(10);
    }

    @Test
    void aListOfPlacesIsOneClaim() {
        assertThat(Told.places(strike("بلدة كفرنبل وقرية حاس وبلدة سراقب في ريف إدلب")))
                .containsExactly("كفرنبل sy.C4068", "حاس sy.C4058", "سراقب sy.C3916");
    }

    @Test
    void aNameInNoGazetteerIsKeptWithTheAreaThatTheTextGivesIt() {
        Claim claim = Told.of("سيطر الجيش السوري على قريتي زغبور الصغيرة وزغبور الكبيرة في ريف حلب الشرقي.")
                .claim();
        assertThat(claim.places()).extracting(PlaceRef::name).containsExactly("زغبور الصغيرة", "زغبور الكبيرة");
        assertThat(claim.places()).allSatisfy(place -> {
            assertThat(place.id()).isNull();
            assertThat(place.within()).extracting(PlaceRef.Area::name).containsExactly("حلب");
        });
    }

    @Test
    void hamletsJoinedByDashesAreEachAPlace() {
        Claim claim = Told.of("سيطر الجيش السوري على قرى رسم العبيد - تل الأغر - الشحاطية في ريف حلب.")
                .claim();
        assertThat(claim.places())
                .extracting(PlaceRef::name)
                .containsExactlyInAnyOrder("رسم العبيد", "تل الأغر", "الشحاطية");
    }

    @Test
    void aPlaceLeftBehindIsWhereAForceComesFrom() {
        PlaceRef place =
                Told.of("انسحب تنظيم داعش من بلدة السخنة.").claim().places().get(0);
        assertThat(place.name()).isEqualTo("السخنة");
        assertThat(place.role()).isEqualTo("from");
    }

    @Test
    void townsOfAListAreEachAPlaceThoughOneLiesInTheOther() {
        assertThat(strike("مدينة إدلب وبلدات قميناس وفيلون").places())
                .extracting(PlaceRef::name)
                .containsExactly("إدلب", "قميناس", "فيلون");
    }

    @Test
    void thePlaceBehindTheSidesIsThatOfTheClash() {
        Claim claim = Told.of("دارت اشتباكات بين الجيش السوري وتنظيم داعش في محيط قرية خلخلة بريف السويداء الشمالي.")
                .claim();
        assertThat(claim.places()).extracting(PlaceRef::name).containsExactly("خلخلة");
    }

    @Test
    void eachOfTwoJoinedActsHasItsOwnPlace() {
        assertThat(Told.of("قصف الطيران الروسي بلدة سراقب، كما قصف الطيران السوري بلدة بنش.")
                        .claims())
                .extracting(c -> Told.places(c).toString())
                .containsExactly("[سراقب sy.C3916]", "[بنش sy.C3904]");
    }

    @Test
    void anActBehindWhereHappenedAtThePlaceBeforeIt() {
        Claim claim =
                Told.of("نزح آلاف المدنيين نحو مدينة مارع، حيث قتل انتحاري من تنظيم داعش خمسة أشخاص.").claims().stream()
                        .filter(c -> !c.kind().equals("displacement"))
                        .findFirst()
                        .orElseThrow();
        assertThat(claim.places()).extracting(PlaceRef::name).containsExactly("مارع");
    }

    @Test
    void theTownMeantIsTheOneNamedAndNotTheOneThatItIsMeasuredFrom() {
        assertThat(Told.of("نزح مدنيون من مدينة سراقب شرق مدينة إدلب. قصف الطيران الروسي المدينة.")
                        .claims())
                .last()
                .satisfies(c -> assertThat(Told.places(c)).containsExactly("سراقب sy.C3916"));
    }

    @Test
    void aSiteNamedBeforeIsMeantByItsClass() {
        assertThat(Told.of("وصلت قافلة إلى معبر نصيب. قتل خمسة جنود في هجوم لتنظيم داعش عند المعبر.")
                        .claims())
                .last()
                .satisfies(
                        c -> assertThat(c.places()).extracting(PlaceRef::name).containsExactly("معبر نصيب"));
    }

    @Test
    void whatIsStruckLiesWhereTheRelativeClauseSays() {
        Claim claim = Told.of("استهدف الطيران الروسي المناطق التي تسيطر عليها الفصائل في ريف حماة الشمالي.")
                .claim();
        assertThat(claim.places()).extracting(PlaceRef::name).containsExactly("ريف حماة الشمالي");
    }

    @Test
    void aFarmThatRaisesPoultryIsNoPlaceOfThatName() {
        Claim claim = strike("مزرعة دواجن في محيط بلدة سراقب");
        assertThat(Told.places(claim)).containsExactly("سراقب sy.C3916");
    }

    @Test
    void theAreaMeansThePlaceThatWasNamedJustBefore() {
        Told told = Told.of("دخل الجيش السوري بلدة صوران شمال حماة. وقتل ثلاثة مدنيين في المنطقة.");
        assertThat(told.claims()).last().satisfies(c -> assertThat(c.places())
                .extracting(PlaceRef::name)
                .containsExactly("صوران"));
    }

    @Test
    void theAreaOfManyCountriesIsNoPlace() {
        Told told = Told.of("دخل الجيش السوري بلدة صوران. وحذرت باريس من تهديد دول المنطقة.");
        assertThat(told.claims()).filteredOn(c -> !c.kind().equals("advance")).allMatch(c -> c.places()
                .isEmpty());
    }

    @Test
    void aCityThatSaysWhereARegionLiesIsNoSpotInIt() {
        Claim claim = Told.of("انسحبت الفصائل من الغوطة الشرقية قرب دمشق.").claim();
        assertThat(claim.places()).extracting(PlaceRef::name).containsExactly("الغوطة الشرقية");
    }

    @Test
    void aTownThatSaysWhereInALandIsTheSpot() {
        Claim claim = Told.of("شن الطيران الروسي غارة في سوريا قرب الرقة.").claim();
        assertThat(claim.places()).extracting(PlaceRef::name).containsExactly("الرقة");
    }

    @Test
    void aCapitalThatIsVisitedIsAPlace() {
        Claim visit = Told.of("زار وزير الخارجية الإيراني دمشق أمس.").claim();
        assertThat(visit.places()).extracting(PlaceRef::name).containsExactly("دمشق");
        assertThat(visit.targets()).isEmpty();
    }

    @Test
    void aPartOfAPlaceIsInIt() {
        PlaceRef place = Told.of("سيطر تنظيم داعش على أجزاء كبيرة من مدينة الحسكة.")
                .claim()
                .places()
                .get(0);
        assertThat(place.role()).isEqualTo("at");
    }

    @Test
    void thePeopleOfAPlaceTellWhereTheVictimIsFrom() {
        Claim claim = Told.of("اعتقلت قوات النظام شابا من أهالي بلدة زاكية على حاجز في مدينة الكسوة.")
                .claim();
        assertThat(claim.places()).extracting(PlaceRef::role).containsExactly("home", "at");
    }

    @Test
    void whatACampaignIsToGainIsWhereItIs() {
        Claim claim =
                Told.of("بدأ الجيش السوري حملة عسكرية لاستعادة مدينة درعا.").claim();
        assertThat(claim.places()).extracting(PlaceRef::name).containsExactly("درعا");
    }

    @Test
    void theLandThatIsStruckIsAPlaceAndNoParty() {
        Claim claim = Told.of("نفذت إسرائيل ضربات على سوريا فجر السبت.").claim();
        assertThat(claim.places()).extracting(PlaceRef::name).containsExactly("سوريا");
        assertThat(claim.targets()).isEmpty();
    }

    @Test
    void anActFarBehindAnotherHasNotItsPlace() {
        Told told = Told.of("""
                قصف الطيران الروسي بلدة سراقب.
                أعلنت الوزارة موعد الامتحانات.
                وقالت إنها تستعد للعام المقبل.
                ثم تحدثت عن المناهج الجديدة.
                وشن الطيران غارات ليلا.""");
        assertThat(told.claims())
                .extracting(Claim::places)
                .filteredOn(p -> !p.isEmpty())
                .hasSize(1);
    }

    @Test
    void talksAreHeldWhereTheyAre() {
        Claim claim = Told.of("التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي في أنقرة.")
                .claim();
        assertThat(claim.kind()).isEqualTo("meeting");
        assertThat(claim.places()).extracting(PlaceRef::role).containsExactly("held_at");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "المعابر قرب بلدتي ذيبان والحوايج بريف دير الزور, ذيبان/الحوايج",
        "محيط قرية الشيخ يوسف، ومنطقة الغفر وسهل الروج, الغفر/سهل الروج/الشيخ يوسف",
        "بلدتي نبل والزهراء في حلب, نبل/الزهراء",
        "مدينة سرمدا الحدودية مع تركيا شمالي إدلب, سرمدا",
    })
    void aListHasAllItsNamesAndTheLandBehindItIsNone(String where, String names) {
        assertThat(strike(where).places()).extracting(PlaceRef::name).containsExactlyInAnyOrder(names.split("/"));
    }

    @Test
    void aTimeBetweenTheActAndItsPlacePartsThemNot() {
        assertThat(Told.of("شنت الطائرات الروسية عدة غارات صباح اليوم، استهدفت محيط بلدة سراقب.")
                        .claim()
                        .places())
                .extracting(PlaceRef::name)
                .containsExactly("سراقب");
    }
}
