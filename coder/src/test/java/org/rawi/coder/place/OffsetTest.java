package org.rawi.coder.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.knowledge.PlaceEntry;

class OffsetTest {
    private static final PlaceEntry PLACE =
            new PlaceEntry("x.1", "village", "جب", "Jubb", 34.0, 37.0, 2, List.of(), "SY", "test", "test:1");

    @Test
    void tenKilometresSouthLieTenKilometresAway() {
        Offset point = Offset.of(PLACE, "south_of", 10.0);
        assertThat(point.lat()).isCloseTo(33.9101, within(0.001));
        assertThat(point.lon()).isEqualTo(37.0);
    }

    @Test
    void aSlantedDirectionMovesBothWays() {
        Offset point = Offset.of(PLACE, "north_east_of", 4.0);
        assertThat(point.lat()).isCloseTo(34.0254, within(0.001));
        assertThat(point.lon()).isCloseTo(37.0307, within(0.001));
    }

    @Test
    void withNoDistanceThePointIsThePlaceAndTheRadiusGrows() {
        assertThat(Offset.of(PLACE, "south_of", null)).isEqualTo(new Offset(34.0, 37.0));
        assertThat(Offset.radius(PLACE, "south_of", null)).isEqualTo(12);
        assertThat(Offset.radius(PLACE, "at", null)).isEqualTo(2);
    }
}
