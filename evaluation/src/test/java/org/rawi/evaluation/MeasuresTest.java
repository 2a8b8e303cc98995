package org.rawi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawi.evaluation.Samples.claim;
import static org.rawi.evaluation.Samples.event;

import org.junit.jupiter.api.Test;

class MeasuresTest {
    private final Measures measures = new Measures(KnownActors.all());

    @Test
    void clashAndAttackPassForEachOther() {
        assertThat(Measures.kind(event("'kind':'armed_clash'"), claim("'kind':'attack'")))
                .isTrue();
        assertThat(Measures.kind(event("'also':['bombing']"), claim("'kind':'bombing'")))
                .isTrue();
        assertThat(Measures.kind(event("'kind':'shelling'"), claim("'kind':'bombing'")))
                .isFalse();
    }

    @Test
    void aDayIsRightWhereTheEndIsAndTheStartDoesNotContradict() {
        GoldEvent day = event("'when':{'from':'2017-06-17','to':'2017-06-18'}");
        assertThat(measures.date(day, claim("'time':{'start':'2017-06-17','end':'2017-06-18T10:00'}")))
                .isEqualTo(1);
        assertThat(measures.date(day, claim("'time':{'end':'2017-06-18'}"))).isEqualTo(1);
        assertThat(measures.date(day, claim("'time':{'start':'2017-06-18'}"))).isZero();
        assertThat(measures.date(day, claim(""))).isZero();
    }

    @Test
    void aDateThatGoldHasNotIsWrongUnlessItIsOfPublication() {
        assertThat(measures.date(event(""), claim("'time':{'end':'2017-06-18','basis':'stated'}")))
                .isZero();
        assertThat(measures.date(event(""), claim("'time':{'end':'2017-06-18','basis':'publication'}")))
                .isNull();
        assertThat(measures.date(event(""), claim("'time':{'basis':'stated'}"))).isNull();
        assertThat(measures.date(event("'when':{'from':'2017','to':null}"), claim("'time':{'end':'2017-06-18'}")))
                .isNull();
    }

    @Test
    void aTollIsRightOnlyWithBothBounds() {
        GoldEvent fifty = event("'killed':{'min':50,'max':null}");
        assertThat(measures.killed(fifty, claim("'casualties':[{'effect':'killed','min':50,'max':null}]")))
                .isEqualTo(1);
        assertThat(measures.killed(fifty, claim("'casualties':[{'effect':'killed','min':50,'max':50}]")))
                .isZero();
        assertThat(measures.killed(fifty, claim("'casualties':[{'effect':'wounded','min':50,'max':null}]")))
                .isZero();
        assertThat(measures.killed(event(""), claim("'casualties':[{'effect':'killed','min':1}]")))
                .isZero();
        assertThat(measures.killed(event(""), claim(""))).isNull();
    }

    @Test
    void oneOfThreeTollsIsAGuess() {
        String toll = "{'effect':'killed','min':1,'max':1}";
        GoldEvent one = event("'killed':{'min':1,'max':1}");
        assertThat(measures.killed(one, claim("'casualties':[" + toll + "," + toll + "]")))
                .isEqualTo(1);
        assertThat(measures.killed(one, claim("'casualties':[" + toll + "," + toll + "," + toll + "]")))
                .isZero();
    }

    @Test
    void anOutletCountsInTheChainOnlyWhereGoldNamesIt() {
        GoldEvent event = event("'via':['sana'],'origin':['military_source']");
        String links = "{'type':'outlet','id':'al_watan'},{'type':'agency','id':'sana'},{'type':'military_source'}";
        assertThat(measures.chain(event, claim("'attribution':[" + links + "]")))
                .isEqualTo(1);
        assertThat(measures.chain(event(""), claim("'attribution':[{'type':'outlet','id':'rt'}]")))
                .isNull();
        assertThat(measures.chain(event("'via':['rt']"), claim("'attribution':[{'type':'outlet','id':'rt'}]")))
                .isEqualTo(1);
    }

    @Test
    void aGovernorateIsFoundInNamesWordsAndContainingAreas() {
        GoldEvent homs = event("'adm1':['حمص']");
        assertThat(measures.adm1(homs, claim("'places':[{'name':'آرك','within':[{'id':'sy.SY04','name':'حمص'}]}]")))
                .isEqualTo(1);
        assertThat(measures.adm1(homs, claim("'places':[{'name':'آرك','within':['حمص']}]")))
                .isEqualTo(1);
        assertThat(measures.adm1(homs, claim("'places':[{'name':'آرك','text':'آرك بريف حمص'}]")))
                .isEqualTo(1);
        assertThat(measures.adm1(homs, claim("'places':[{'name':'آرك'}]"))).isZero();
        assertThat(measures.adm1(event(""), claim(""))).isNull();
    }

    @Test
    void theBetterOfTwoCodersCounts() {
        GoldEvent event = event("'initiators':['sdf'],'alt':{'initiators':['ypg']}");
        assertThat(measures.who(event, claim("'initiators':[{'id':'ypg'}]"))).isEqualTo(1);
        assertThat(measures.who(event, claim("'initiators':[{'id':'sdf'}]"))).isEqualTo(1);
        assertThat(measures.who(event, claim("'initiators':[{'id':'pkk'}]"))).isZero();
    }

    @Test
    void aRecordIsRightOnlyAsAWhole() {
        GoldEvent event = event("'initiators':['sdf'],'killed':{'min':2,'max':2}");
        String right = "'initiators':[{'id':'sdf'}],'casualties':[{'effect':'killed','min':2,'max':2}]";
        assertThat(measures.record(event, claim(right))).isTrue();
        assertThat(measures.record(event, claim(right + ",'modality':'denied'")))
                .isFalse();
        assertThat(measures.record(event, claim(right + ",'kind':'bombing'"))).isFalse();
        assertThat(measures.record(event, claim(right + ",'time':{'end':'2017-01-01','basis':'stated'}")))
                .isFalse();
    }
}
