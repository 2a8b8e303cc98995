package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;

/** Areas, borders and lists of them: what is one place, and what only says where another one lies. */
class AreasTest {
    private static List<PlaceRef> places(String where) {
        return Told.of("قصف الطيران الروسي مواقع " + where + ".").claim().places();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "في محافظة ريف دمشق, sy.SY03",
        "في ريف دمشق الغربي, sy.SY03",
        "في شمالي سوريا, rawi.northern-syria",
        "في شمال غربي سوريا, rawi.northwest-syria",
        "قرب الحدود التركية, rawi.border-syria-turkey",
        "على الحدود مع سوريا, rawi.border-of-syria",
        "قرب الساحل السوري, rawi.syrian-coast",
    })
    void anAreaIsThatOfTheGazetteerWhereTheWholeNameStandsThere(String where, String id) {
        assertThat(places(where)).extracting(PlaceRef::id).containsExactly(id);
    }

    @Test
    void southOfACityIsMeasuredFromTheCity() {
        PlaceRef place = places("جنوب دمشق").get(0);
        assertThat(place.name()).isEqualTo("دمشق");
        assertThat(place.relation()).isEqualTo("south_of");
    }

    @Test
    void placesPartedByCommasAreOneList() {
        assertThat(places("في محافظات دمشق، ريف دمشق، حلب، حماة والسويداء"))
                .extracting(PlaceRef::name)
                .containsExactlyInAnyOrder("دمشق", "ريف دمشق", "حلب", "حماة", "السويداء");
    }

    @Test
    void twoPartedByACommaAreATownAndWhereItLies() {
        assertThat(places("في سراقب، ريف إدلب")).extracting(PlaceRef::name).containsExactly("سراقب");
    }

    @Test
    void aSecondNameInBracketsIsTheSamePlace() {
        assertThat(places("بالقرب من الحسكة وعين العرب (كوباني)"))
                .extracting(PlaceRef::name)
                .containsExactly("الحسكة", "عين العرب");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "على حاجز لجبهة النصرة قرب مدينة سراقب, سراقب",
        "عند حاجز مطل على بلدة مضايا, مضايا",
        "عند حاجز أبو نجيب, حاجز أبو نجيب",
    })
    void wordsThatTellOfACheckpointAreNoPartOfItsName(String where, String name) {
        assertThat(places(where)).extracting(PlaceRef::name).containsExactly(name);
    }

    @Test
    void whatIsThreatenedWouldBeWhereTheThreatSays() {
        Claim claim =
                Told.of("هددت أنقرة بالهجوم على مدينة تل رفعت الخاضعة لقسد.").claim();
        assertThat(claim.kind()).isEqualTo("threat");
        assertThat(claim.places()).extracting(PlaceRef::name).containsExactly("تل رفعت");
    }

    @Test
    void theLandBehindThePluralOfAVerbIsEnteredAndDoesNotEnter() {
        Claim claim =
                Told.of("انضم إليهم سبعون مقاتلا كانوا دخلوا سوريا قبل شهر.").claim();
        assertThat(claim.initiators()).isEmpty();
        assertThat(claim.places()).extracting(PlaceRef::name).containsExactly("سوريا");
    }
}
