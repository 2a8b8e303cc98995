package org.rawi.ledger.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.telling.Spot;

class AreaNamesTest {
    private static final AreaNames AREAS = new AreaNames(Knowledge.bundled().gazetteer());

    private static Spot inHoms(String name, boolean whole) {
        return new Spot("sy.SY04", name, "at", "at", null, null, null, 4, List.of(), "SY", whole);
    }

    @Test
    void theWholeCountrysideIsAllThatLiesInIt() {
        assertThat(AREAS.meansAllIn(inHoms("حمص", true))).isTrue();
        assertThat(AREAS.meansAllIn(inHoms("ريف حمص", true))).isTrue();
        assertThat(AREAS.meansAllIn(inHoms("ريف حمص", false))).isFalse();
    }

    @Test
    void theEastOfAnAreaIsAPartOfIt() {
        assertThat(AREAS.isPart(inHoms("ريف حمص الشرقي", true))).isTrue();
        assertThat(AREAS.meansAllIn(inHoms("ريف حمص الشرقي", true))).isFalse();
    }
}
