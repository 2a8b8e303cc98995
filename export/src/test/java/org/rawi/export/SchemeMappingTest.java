package org.rawi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rawi.model.Modality;

class SchemeMappingTest {
    private final SchemeMapping mapping = Sample.mapping();

    private String acled(Sample sample) {
        SchemeCodes codes = mapping.codes(sample.claim());
        return codes.acledEvent() == null ? null : codes.acledEvent() + " / " + codes.acledSubEvent();
    }

    private String plover(Sample sample) {
        SchemeCodes codes = mapping.codes(sample.claim());
        return codes.ploverMode() == null ? codes.ploverType() : codes.ploverType() + " " + codes.ploverMode();
    }

    @Test
    void aKindHasItsPlainCode() {
        assertThat(mapping.codes(Sample.of("air_strike").claim()))
                .isEqualTo(
                        new SchemeCodes("Explosions/Remote violence", "Air/drone strike", "ASSAULT", "aerial", "195"));
    }

    @Test
    void onlyWhatIsAssertedHasACode() {
        for (Modality modality : Modality.values()) {
            SchemeCodes codes =
                    mapping.codes(Sample.of("attack").modality(modality).claim());
            assertThat(codes.equals(SchemeCodes.NONE)).isEqualTo(modality != Modality.ASSERTED);
        }
    }

    @Test
    void aDashIsNoCode() {
        SchemeCodes codes = mapping.codes(Sample.of("statement").claim());
        assertThat(codes).isEqualTo(new SchemeCodes(null, null, null, null, "01"));
        assertThat(mapping.codes(Sample.of("no_such_kind").claim())).isEqualTo(SchemeCodes.NONE);
    }

    @Test
    void whoIsAttackedDecides() {
        assertThat(acled(Sample.of("attack").on("civilians"))).isEqualTo("Violence against civilians / Attack");
        assertThat(acled(Sample.of("attack").on("syria.army"))).isEqualTo("Battles / Armed clash");
        assertThat(acled(Sample.of("raid").on("islamic_state.commander"))).isEqualTo("Battles / Armed clash");
        assertThat(acled(Sample.of("raid"))).isEqualTo("Strategic developments / Arrests");
    }

    @Test
    void aStateOnItsOwnGroundRegainsAndAForeignOneOvertakes() {
        Sample own = Sample.of("territory_seized").by("syria.army").at("آرك", "SY");
        Sample foreign = Sample.of("territory_seized").by("us.military").at("آرك", "SY");
        assertThat(acled(own)).isEqualTo("Battles / Government regains territory");
        assertThat(acled(foreign)).isEqualTo("Battles / Non-state actor overtakes territory");
    }

    @Test
    void anArrestByANonStateForceIsAnAbduction() {
        assertThat(acled(Sample.of("arrest").by("islamic_state")))
                .isEqualTo("Violence against civilians / Abduction/forced disappearance");
        assertThat(acled(Sample.of("arrest").by("syria.army"))).isEqualTo("Strategic developments / Arrests");
    }

    @Test
    void weaponEquipmentFacilityAndOutcomeDecide() {
        assertThat(plover(Sample.of("air_strike").with("aircraft.drone"))).isEqualTo("ASSAULT drone");
        assertThat(acled(Sample.of("equipment_destroyed").destroyed("missile.ballistic")))
                .isEqualTo("Strategic developments / Disrupted weapons use");
        assertThat(acled(Sample.of("deployment").hit("base")))
                .isEqualTo("Strategic developments / Headquarters or base established");
        assertThat(acled(Sample.of("protest").outcome("fired_on")))
                .isEqualTo("Protests / Excessive force against protesters");
        assertThat(plover(Sample.of("agreement").outcome("signed"))).isEqualTo("SUPPORT");
    }

    @Test
    void talksInsideTheCountryHaveARowAndTalksAbroadNone() {
        assertThat(acled(Sample.of("negotiation_round").by("syria.government").at("دمشق", "SY")))
                .isEqualTo("Strategic developments / Agreement");
        assertThat(acled(Sample.of("negotiation_round").by("syria.government").at("جنيف", "CH")))
                .isNull();
    }

    @Test
    void threePartiesTalkMultilaterally() {
        Sample two = Sample.of("negotiation_round").by("us.president").on("syria.government");
        assertThat(plover(two)).isEqualTo("CONSULT");
        assertThat(plover(two.on("sdf"))).isEqualTo("CONSULT multilateral");
    }

    @Test
    void everyKindOfTheCodebookHasAFile() throws IOException {
        Path codebook = Path.of("").toAbsolutePath().getParent().resolve("../shared/CODEBOOK.md");
        assumeTrue(Files.exists(codebook), "no ../shared/CODEBOOK.md: nothing to compare with");
        Set<String> kinds = new TreeSet<>();
        for (String line : Files.readAllLines(codebook)) {
            if (line.startsWith("| `")) {
                Matcher name = Pattern.compile("`([a-z_]+)`").matcher(line.split("\\|", -1)[1]);
                while (name.find()) {
                    kinds.add(name.group(1));
                }
            }
        }
        assertThat(Sample.kinds().keySet()).containsExactlyInAnyOrderElementsOf(kinds);
    }
}
