package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;

/** Where an act was that names no place of its own. */
class ScenesTest {
    private static List<String> places(String kind, String text) {
        return Told.of(text).claims().stream()
                .filter(c -> c.kind().equals(kind))
                .map(Claim::places)
                .flatMap(List::stream)
                .map(PlaceRef::name)
                .toList();
    }

    @Test
    void theSameForcesGoOnWhereTheyWere() {
        String text = "سيطر فيلق الشام على بلدة كفرنبل. وصادر مقاتلو الفيلق دبابتين وعربة.";
        assertThat(places("equipment_seized", text)).containsExactly("كفرنبل");
    }

    @Test
    void otherForcesAreElsewhere() {
        String text = "سيطر فيلق الشام على بلدة كفرنبل. وصادر تنظيم داعش دبابتين وعربة للجيش السوري.";
        assertThat(places("equipment_seized", text)).isEmpty();
    }

    @Test
    void aHabitIsNotWhereTheTextHasBeenLast() {
        String text = "سيطر فيلق الشام على بلدة كفرنبل. ويخوض فيلق الشام معارك مع تنظيم داعش.";
        assertThat(places("armed_clash", text)).isEmpty();
    }

    @Test
    void whatWasInAnotherYearIsNotThere() {
        String text = "قصف الطيران الروسي بلدة كفرنبل. وقتل الطيران الروسي قائد فيلق الشام عام 2015.";
        assertThat(places("killing", text)).isEmpty();
        assertThat(places("assassination", text)).isEmpty();
    }
}
