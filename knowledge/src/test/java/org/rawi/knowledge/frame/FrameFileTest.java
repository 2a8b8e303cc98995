package org.rawi.knowledge.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.knowledge.SmallKnowledge;

class FrameFileTest {
    private static FrameFile parsed(String text) {
        return FrameFile.parse(
                "air_strike/strike",
                "frames/air_strike/strike.frame",
                text.lines().toList());
    }

    @Test
    void everyLineIsRead() {
        Frame frame = parsed(SmallKnowledge.STRIKE).frame();
        assertThat(frame.id()).isEqualTo("air_strike/strike");
        assertThat(frame.kind()).isEqualTo("air_strike");
        assertThat(frame.triggers()).containsExactly("v:قصف", "n:قصف", "w:غارة_وهمية");
        assertThat(frame.needs()).containsExactly(List.of(new Condition("agent", "airforce")));
        assertThat(frame.unless()).containsExactly(new Condition("word", "تدريب"));
        assertThat(frame.priority()).isEqualTo(2);
        assertThat(frame.settings()).containsEntry("outcome", "succeeded");
    }

    @Test
    void rolesHaveTheirDefaults() {
        Frame frame = parsed(SmallKnowledge.STRIKE).frame();
        assertThat(frame.functions("initiator")).containsExactly("agent");
        assertThat(frame.functions("target")).containsExactly("patient", "on", "against");
        assertThat(frame.functions("weapon")).isEmpty();
    }

    @Test
    void aTriggerOfTwoPartsAsksForBoth() {
        Frame frame =
                parsed("kind: attack\ntrigger: v:أحبط v:صد + n:هجوم n:تسلل\n").frame();
        assertThat(frame.hasTwoParts()).isTrue();
        assertThat(frame.triggers()).containsExactly("v:أحبط", "v:صد");
        assertThat(frame.seconds()).containsExactly("n:هجوم", "n:تسلل");
    }

    @Test
    void examplesKnowTheirLineAndTheDayThatStandsBeforeThem() {
        List<FrameExample> examples = parsed(SmallKnowledge.STRIKE).examples();
        assertThat(examples).extracting(FrameExample::sort).containsExactly("example", "example", "near-miss", "not");
        assertThat(examples).extracting(FrameExample::line).containsExactly(9, 12, 14, 15);
        assertThat(examples)
                .extracting(FrameExample::published)
                .containsExactly("", "2017-06-18", "2017-06-18", "2017-06-18");
        assertThat(examples.get(1).expected()).containsExactly("air_strike | where: قرية");
    }

    @Test
    void aLineThatBeginsWithSpacesGoesOnWithTheOneBefore() {
        Frame frame = parsed("# why\nkind: attack\nreason: One line\n  and its rest.\ntrigger: v:صد\n    v:أحبط\n")
                .frame();
        assertThat(frame.reason()).isEqualTo("One line and its rest.");
        assertThat(frame.triggers()).containsExactly("v:صد", "v:أحبط");
    }
}
