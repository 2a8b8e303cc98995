package org.rawi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
    @TempDir
    private Path root;

    private Gazetteer gazetteer;

    @BeforeEach
    void threePlaces() throws IOException {
        gazetteer = SmallKnowledge.at(root).load().gazetteer();
    }

    @Test
    void aNameIsFoundHoweverItIsSpelt() {
        for (String name : new String[] {"حماة", "حماه", " حَماة "}) {
            assertThat(gazetteer.find(name)).extracting(PlaceEntry::id).containsExactly("x.1");
        }
    }

    @Test
    void namesakesAreAllGiven() {
        assertThat(gazetteer.find("الطيبه")).extracting(PlaceEntry::id).containsExactly("x.2", "x.3");
    }

    @Test
    void aNameThatIsNotThereGivesNothing() {
        assertThat(gazetteer.find("صلبة")).isEmpty();
        assertThat(gazetteer.place("x.9")).isEmpty();
    }

    @Test
    void containingAreasAreThoseThatHaveARow() {
        PlaceEntry taybe = gazetteer.place("x.2").orElseThrow();
        assertThat(taybe.within()).containsExactly("x.1", "x.none");
        assertThat(gazetteer.within(taybe)).extracting(PlaceEntry::id).containsExactly("x.1");
    }

    @Test
    void aPlaceWithNoRadiusHasTwoKilometres() {
        assertThat(gazetteer.place("x.2").orElseThrow().radiusKm()).isEqualTo(2);
        assertThat(gazetteer.place("x.1").orElseThrow().radiusKm()).isEqualTo(50);
    }

    @Test
    void distanceIsThatOfTheGreatCircle() {
        PlaceEntry hama = gazetteer.place("x.1").orElseThrow();
        PlaceEntry taybe = gazetteer.place("x.2").orElseThrow();
        assertThat(hama.kmTo(taybe)).isCloseTo(14.36, within(0.1)).isEqualTo(taybe.kmTo(hama), within(1e-9));
        assertThat(hama.kmTo(hama)).isZero();
    }
}
