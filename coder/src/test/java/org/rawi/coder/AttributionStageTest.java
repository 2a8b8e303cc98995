package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Claim;
import org.rawi.model.Link;

/** Who says so: the chain from the outlet down. */
class AttributionStageTest {
    private static List<String> chain(String text) {
        return Told.chain(Told.of(text).claim());
    }

    @Test
    void aClaimWithNoSourceHasItsOutletAlone() {
        Claim claim = Told.of("قصف الطيران الروسي بلدة سراقب.").claim();
        assertThat(claim.attribution()).extracting(Link::id).containsExactly("outlet");
        assertThat(claim.attribution().get(0).words()).isNull();
    }

    @Test
    void everyLinkOfTheChainIsKept() {
        assertThat(chain("نقلت وكالة سانا عن مصدر عسكري قوله إن سلاح الجو السوري دمر رتلاً لتنظيم داعش."))
                .containsExactly("1 sana", "2 military_source");
        assertThat(chain("قصف الطيران الروسي بلدة سراقب، وفق ما ذكرته وكالة رويترز نقلاً عن شهود."))
                .containsExactly("1 reuters", "2 witness");
    }

    @Test
    void whoIsSpokenToIsALinkAboveWhoSpeaks() {
        assertThat(chain("قال مصدر ميداني لوكالة سانا إن الجيش السوري سيطر على تل المنشار."))
                .containsExactly("1 sana", "2 field_source");
    }

    @Test
    void aSourceStandsBeforeOrAfterWhatItSays() {
        assertThat(chain("قال المرصد السوري لحقوق الإنسان إن الطيران الروسي قصف بلدة سراقب."))
                .containsExactly("1 syrian_observatory");
        assertThat(chain("وبحسب المرصد السوري لحقوق الإنسان، قصف الطيران الروسي بلدة سراقب."))
                .containsExactly("1 syrian_observatory");
        assertThat(chain("قصف الطيران الروسي بلدة سراقب، بحسب المرصد السوري لحقوق الإنسان."))
                .containsExactly("1 syrian_observatory");
    }

    @Test
    void sourcesNamedTogetherAreOneStep() {
        assertThat(chain("قال المرصد السوري لحقوق الإنسان وناشطون إن الطيران الروسي قصف بلدة سراقب."))
                .containsExactly("1 syrian_observatory", "1 activists");
    }

    @Test
    void whoAddsIsWhoSpokeBefore() {
        List<Claim> claims = Told.of("قال مصدر عسكري إن الجيش السوري سيطر على بلدة السخنة. "
                        + "وأضاف أن الجيش دخل قرية الطيبة في ريف حمص.")
                .claims();
        assertThat(claims).hasSize(2).allSatisfy(claim -> assertThat(Told.chain(claim))
                .containsExactly("1 military_source"));
    }

    @Test
    void aSpokesmanSpeaksByHisOffice() {
        assertThat(chain("قال الناطق باسم وزارة الدفاع الروسية إن الطيران الروسي قصف بلدة سراقب."))
                .containsExactly("1 russia.defence_ministry.spokesperson");
    }

    @Test
    void anotherOriginIsAnotherClaim() {
        List<Claim> claims = Told.of("قصف الطيران الروسي بلدة سراقب في ريف إدلب. "
                        + "وقال ناشطون إن الطيران الروسي قصف بلدة سراقب وقتل 5 مدنيين.")
                .claims();
        assertThat(claims).extracting(Told::chain).containsExactly(List.of(), List.of("1 activists"));
        assertThat(claims).extracting(Claim::kind).containsOnly("air_strike");
    }
}
