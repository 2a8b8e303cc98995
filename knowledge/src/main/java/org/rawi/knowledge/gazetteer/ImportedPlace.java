package org.rawi.knowledge.gazetteer;

import java.util.List;

/**
 * A place as another gazetteer has it.
 *
 * @param where file and line
 * @param id «gn.98182», «iq.IQG15»
 * @param feature what sort of place it is
 * @param names Arabic names, the best first
 * @param nameEn a Latin name
 * @param lat degrees north; NaN where it is not told
 * @param lon degrees east; NaN where it is not told
 * @param within ids of containing areas, smallest first
 * @param country ISO 3166 code
 * @param source whence, with its licence
 */
record ImportedPlace(
        String where,
        String id,
        FeatureCodes.Feature feature,
        List<String> names,
        String nameEn,
        double lat,
        double lon,
        List<String> within,
        String country,
        String source) {
    ImportedPlace {
        names = List.copyOf(names);
        within = List.copyOf(within);
    }

    boolean isPlaced() {
        return !Double.isNaN(lat) && !Double.isNaN(lon);
    }

    ImportedPlace at(double newLat, double newLon) {
        return new ImportedPlace(where, id, feature, names, nameEn, newLat, newLon, within, country, source);
    }

    ImportedPlace inside(List<String> areas) {
        return new ImportedPlace(where, id, feature, names, nameEn, lat, lon, areas, country, source);
    }

    ImportedPlace named(List<String> newNames) {
        return new ImportedPlace(where, id, feature, newNames, nameEn, lat, lon, within, country, source);
    }
}
