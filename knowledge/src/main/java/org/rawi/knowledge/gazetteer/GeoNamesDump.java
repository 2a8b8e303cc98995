package org.rawi.knowledge.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rawi.knowledge.gazetteer.FeatureCodes.Feature;

/**
 * A country's dump of GeoNames, {@code IQ.txt}: nineteen columns with tabs between, no head.
 *
 * <p>Read three times, and never held: for the ids, for the units that the others lie in, and for the places.
 */
final class GeoNamesDump {
    static final int COLUMNS = 19;
    private static final List<String> UNITS = List.of("ADM1", "ADM2", "ADM3");

    private final LineFile file;
    private final FeatureCodes features;
    private final AlternateNames alternates;
    private final Map<String, String> units = new HashMap<>();

    GeoNamesDump(LineFile file, FeatureCodes features, AlternateNames alternates) {
        this.file = file;
        this.features = features;
        this.alternates = alternates;
    }

    static boolean isSuch(String head) {
        String[] cells = head.split("\t", -1);
        return cells.length == COLUMNS && cells[0].matches("\\d+");
    }

    /** The country that the first row of a dump is in, «IQ». */
    static String country(LineFile file) throws IOException {
        return file.head().split("\t", -1)[8];
    }

    /** Marks the ids of the dump. */
    void ids(BitSet ids) throws IOException {
        file.forEach((number, line) -> {
            int tab = line.indexOf('\t');
            if (tab > 0 && line.substring(0, tab).matches("\\d{1,9}")) {
                ids.set(Integer.parseInt(line.substring(0, tab)));
            }
        });
    }

    /** Hands on the governorates, districts and subdistricts, largest first, and keeps the ids that they are given. */
    void units(ImportReport report, Function<ImportedPlace, String> take) throws IOException {
        for (String unit : UNITS) {
            file.forEach((number, line) -> {
                String[] cells = line.split("\t", -1);
                if (cells.length == COLUMNS && cells[7].equals(unit)) {
                    place(number, cells, report).ifPresent(place -> units.put(key(cells, unit), take.apply(place)));
                }
            });
        }
    }

    /** Hands on everything else. */
    void places(ImportReport report, Consumer<ImportedPlace> take) throws IOException {
        file.forEach((number, line) -> {
            report.line();
            String[] cells = line.split("\t", -1);
            String fault = fault(cells, line);
            if (fault != null) {
                report.bad(file.name() + ":" + number, fault);
            } else if (!UNITS.contains(cells[7])) {
                place(number, cells, report).ifPresent(take);
            }
        });
        report.read(file.name());
    }

    private static String fault(String[] cells, String line) {
        if (cells.length != COLUMNS) {
            return cells.length + " columns; a dump of GeoNames has " + COLUMNS + ", with tabs between";
        }
        if (!cells[0].matches("\\d{1,9}")) {
            return "geonameid is «" + cells[0] + "»; legal is a number";
        }
        if (Degrees.parse(cells[4], 90).isEmpty()
                || Degrees.parse(cells[5], 180).isEmpty()) {
            return "latitude and longitude are «" + cells[4] + "», «" + cells[5] + "»; legal are degrees";
        }
        return line.indexOf('\uFFFD') >= 0 ? "it is not UTF-8" : null;
    }

    private Optional<ImportedPlace> place(int number, String[] cells, ImportReport report) {
        String code = cells[6] + "." + cells[7];
        Feature feature = features.find(code).orElse(null);
        if (fault(cells, "") != null) {
            return Optional.empty();
        }
        if (feature == null) {
            report.skip("of a sort that is not taken in", code);
            return Optional.empty();
        }
        int id = Integer.parseInt(cells[0]);
        List<String> names =
                ArabicNames.of(alternates.of(id).isEmpty() ? Arrays.asList(cells[3].split(",")) : alternates.of(id));
        if (names.isEmpty()) {
            report.skip("without an Arabic name", code);
            return Optional.empty();
        }
        return Optional.of(new ImportedPlace(
                file.name() + ":" + number,
                "gn." + id,
                feature,
                names,
                cells[2].isBlank() ? cells[1] : cells[2],
                Degrees.parse(cells[4], 90).orElseThrow(),
                Degrees.parse(cells[5], 180).orElseThrow(),
                within(cells),
                cells[8],
                "GeoNames " + id + ", CC BY 4.0"));
    }

    private List<String> within(String[] cells) {
        List<String> within = new ArrayList<>();
        for (int i = UNITS.size() - 1; i >= 0; i--) {
            boolean itself = UNITS.indexOf(cells[7]) >= 0 && UNITS.indexOf(cells[7]) <= i;
            String unit = itself ? null : units.get(key(cells, UNITS.get(i)));
            if (unit != null) {
                within.add(unit);
            }
        }
        if (within.isEmpty()) {
            within.add("country." + cells[8]);
        }
        return within;
    }

    /** «IQ.15.91234»: the codes of the unit and of those that it lies in. */
    private static String key(String[] cells, String unit) {
        int depth = UNITS.indexOf(unit) + 1;
        StringBuilder key = new StringBuilder(cells[8]);
        for (int i = 0; i < depth; i++) {
            key.append('.').append(cells[10 + i].isBlank() ? "?" + unit : cells[10 + i]);
        }
        return key.toString();
    }
}
