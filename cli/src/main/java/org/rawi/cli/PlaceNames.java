package org.rawi.cli;

import java.util.ArrayList;
import java.util.List;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.PlaceEntry;

/** Places as a user names them. */
final class PlaceNames {
    private PlaceNames() {}

    /** By the Arabic name, with the article or without («سلمية» is «السلمية» in some tables), else by English name or id. */
    static List<PlaceEntry> find(String name, Gazetteer gazetteer) {
        String other = name.startsWith("ال") ? name.substring(2) : "ال" + name;
        List<PlaceEntry> places = new ArrayList<>(gazetteer.find(name));
        gazetteer.find(other).stream().filter(place -> !places.contains(place)).forEach(places::add);
        return places.isEmpty() ? gazetteer.findEnglish(name) : places;
    }
}
