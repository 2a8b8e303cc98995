package org.rawi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawi.evaluation.Samples.claim;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimDiffTest {
    @Test
    void oneCodingAgainstItselfDiffersInNothing() {
        List<ScoredClaim> claims = List.of(claim("'claim':'a'"), claim("'claim':'b'"), claim(""));
        ClaimDiff diff = ClaimDiff.between(claims, claims);
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.same()).isEqualTo(3);
    }

    @Test
    void claimsOfOneIdArePairedThoughTheirTriggersMoved() {
        ClaimDiff diff = ClaimDiff.between(
                List.of(claim("'claim':'a','outcome':null")),
                List.of(claim("'claim':'b'"), claim("'claim':'a','outcome':'repelled'")));
        assertThat(diff.added()).extracting(ScoredClaim::claim).containsExactly("b");
        assertThat(diff.altered()).hasSize(1);
        assertThat(new DiffReport(diff).lines(false))
                .containsExactly(
                        "+ d01 shelling at 12-15",
                        "~ d01 shelling at 12-15",
                        "    outcome: nothing -> repelled",
                        "1 added, 0 dropped, 1 altered, 0 the same");
    }

    @Test
    void claimsWithNoCommonIdArePairedByOverlapAndKindFirst() {
        ScoredClaim old = claim("'claim':'a'");
        ScoredClaim otherKind = claim("'claim':'b','kind':'bombing'");
        ScoredClaim sameKind = claim("'claim':'c','evidence':[{'role':'trigger','start':14,'end':18}]");
        ClaimDiff diff = ClaimDiff.between(List.of(old), List.of(otherKind, sameKind));
        assertThat(diff.added()).containsExactly(otherKind);
        assertThat(diff.altered()).singleElement().extracting(AlteredClaim::now).isEqualTo(sameKind);
    }

    @Test
    void anOffsetInTheTitleIsNoOffsetInTheText() {
        ScoredClaim title = claim("'evidence':[{'role':'trigger','start':12,'end':15,'in':'title'}]");
        ClaimDiff diff = ClaimDiff.between(List.of(claim("")), List.of(title));
        assertThat(diff.added()).hasSize(1);
        assertThat(diff.dropped()).hasSize(1);
    }

    @Test
    void theCoderAndTheDerivationAlterNothing() {
        ClaimDiff diff = ClaimDiff.between(
                List.of(claim("'coder':{'version':'1'},'derivation':[]")),
                List.of(claim("'coder':{'version':'2'},'derivation':[{'field':'time'}]")));
        assertThat(diff.isEmpty()).isTrue();
    }

    @Test
    void actorsPlacesAndTollsAreShownShort() {
        ClaimDiff diff = ClaimDiff.between(
                List.of(
                        claim(
                                "'targets':[{'id':'sdf'}],'casualties':[{'effect':'killed','group':'both','min':3,'max':null}]")),
                List.of(claim("'targets':[{'id':'ypg'}],'casualties':[]")));
        assertThat(new DiffReport(diff).lines(false))
                .contains("    targets: sdf -> ypg", "    casualties: killed both 3- -> nothing");
    }

    @Test
    void whatReadsAlikeIsShownWhole() {
        ClaimDiff diff = ClaimDiff.between(
                List.of(claim("'targets':[{'id':'sdf','start':1}]")),
                List.of(claim("'targets':[{'id':'sdf','start':2}]")));
        assertThat(new DiffReport(diff).lines(false))
                .contains("    targets: [{\"id\": \"sdf\", \"start\": 1}] -> [{\"id\": \"sdf\", \"start\": 2}]");
    }

    @Test
    void coloursOnlyWhenAsked() {
        ClaimDiff diff = ClaimDiff.between(List.of(claim("")), List.of());
        assertThat(new DiffReport(diff).lines(true).get(0)).isEqualTo("\u001b[31m- d01 shelling at 12-15\u001b[0m");
        assertThat(new DiffReport(diff).lines(false).get(0)).doesNotContain("\u001b");
    }

    @Test
    void aDocumentCannotSteerTheTerminal() {
        ClaimDiff diff = ClaimDiff.between(List.of(claim("'document':'a\\u001b[2Jb\\u202e'")), List.of());
        assertThat(new DiffReport(diff).lines(false).get(0)).startsWith("- a [2Jb shelling");
    }

    @Test
    void theSameIsToldAsJson() {
        ClaimDiff diff = ClaimDiff.between(
                List.of(claim("'claim':'a','outcome':null")), List.of(claim("'claim':'a','outcome':'repelled'")));
        assertThat(new DiffReport(diff).json())
                .isEqualTo("{\"added\": [], \"dropped\": [], \"altered\": [{\"claim\": \"a\", \"claim_now\": \"a\","
                        + " \"document\": \"d01\", \"fields\": {\"outcome\": {\"old\": null, \"new\": \"repelled\"}}}],"
                        + " \"same\": 0}");
    }
}
