package org.rawi.knowledge.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rawi.knowledge.gazetteer.FeatureCodes.Feature;

/** A table of OCHA's p-codes: units with their names, populated places in them, or both in one row. */
final class PcodeTable {
    private static final int SAMPLE = 200;

    private final Sheet sheet;
    private final List<String> head;
    private final PcodeColumns columns;
    private final FeatureCodes features;
    private String fallback = "";

    private PcodeTable(Sheet sheet, List<String> head, PcodeColumns columns, FeatureCodes features) {
        this.sheet = sheet;
        this.head = head;
        this.columns = columns;
        this.features = features;
    }

    /** The table in a sheet; empty where none of its columns has p-codes. */
    static Optional<PcodeTable> find(Sheet sheet, FeatureCodes features) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        sheet.forEach((line, cells) -> {
            rows.add(cells);
            return rows.size() <= SAMPLE;
        });
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> head = rows.get(0);
        return PcodeColumns.guess(head, rows.subList(1, rows.size()))
                .map(columns -> new PcodeTable(sheet, head, columns, features));
    }

    /** The country that the first row is in. */
    String country() throws IOException {
        String[] country = {""};
        sheet.forEach((line, cells) -> {
            country[0] = cells.equals(head) ? "" : country(cells);
            return country[0].isEmpty();
        });
        return country[0];
    }

    /** Hands on, for each row, the units that it names and the place that it is of. */
    void places(ImportReport report, Consumer<ImportedPlace> take) throws IOException {
        report.note(sheet.name() + ": " + columns.told());
        fallback = country();
        boolean[] below = {false};
        sheet.forEach((line, cells) -> {
            if (below[0] || !cells.equals(head)) {
                report.line();
                row(line, cells, report, take);
            }
            below[0] = true;
            return true;
        });
        report.read(sheet.name());
    }

    private void row(int line, List<String> cells, ImportReport report, Consumer<ImportedPlace> take) {
        String where = sheet.name() + ":" + line;
        String own = country(cells);
        String country = own.isEmpty() ? fallback : own;
        if (country.isEmpty()) {
            report.bad(where, "no p-code by which its country is known");
            return;
        }
        int deepest = columns.levels().keySet().stream()
                .filter(level -> !code(cells, level).isEmpty())
                .reduce(-1, Math::max);
        List<String> within = new ArrayList<>();
        for (int level : columns.levels().keySet()) {
            String code = code(cells, level);
            if (level > 0 && !code.isEmpty()) {
                place(where, cells, level, level == deepest, within, country, report)
                        .ifPresent(take);
                within.add(0, country.toLowerCase(Locale.ROOT) + "." + code);
            }
        }
    }

    private Optional<ImportedPlace> place(
            String where,
            List<String> cells,
            int level,
            boolean deepest,
            List<String> within,
            String country,
            ImportReport report) {
        String code = code(cells, level);
        Optional<Feature> feature =
                features.find("pcode." + code.replaceAll("\\d.*", "")).or(() -> features.find("pcode." + level));
        List<String> names =
                ArabicNames.of(List.of(cell(cells, columns.levels().get(level).arabic())));
        if (feature.isEmpty() || names.isEmpty()) {
            if (deepest) {
                report.skip(
                        names.isEmpty() ? "without an Arabic name" : "of a sort that is not taken in",
                        "level " + level);
            }
            return Optional.empty();
        }
        String lat = deepest ? cell(cells, columns.lat()) : "";
        String lon = deepest ? cell(cells, columns.lon()) : "";
        if (!lat.isEmpty()
                && (Degrees.parse(lat, 90).isEmpty() || Degrees.parse(lon, 180).isEmpty())) {
            report.bad(where, "latitude and longitude are «" + lat + "», «" + lon + "»; legal are degrees");
            return Optional.empty();
        }
        String latin = cell(cells, columns.levels().get(level).latin());
        return Optional.of(new ImportedPlace(
                where,
                country.toLowerCase(Locale.ROOT) + "." + code,
                feature.get(),
                names,
                latin.isEmpty() ? code : latin,
                Degrees.parse(lat, 90).orElse(Double.NaN),
                Degrees.parse(lon, 180).orElse(Double.NaN),
                within.isEmpty() ? List.of("country." + country) : within,
                country,
                "OCHA " + code + ", CC BY-IGO"));
    }

    /** The two letters that the largest unit's code begins with, «IQG15», «SY07». */
    private String country(List<String> cells) {
        for (Map.Entry<Integer, PcodeColumns.Level> level : columns.levels().entrySet()) {
            String code = cell(cells, level.getValue().code());
            if (code.matches("[A-Za-z]{2}.*") && level.getKey() < PcodeColumns.PLACE) {
                return code.substring(0, 2).toUpperCase(Locale.ROOT);
            }
        }
        return "";
    }

    private String code(List<String> cells, int level) {
        return cell(cells, columns.levels().get(level).code());
    }

    private static String cell(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    /** For messages: the columns of a sheet that is no such table. */
    static List<String> headOf(Sheet sheet) throws IOException {
        List<String> head = new ArrayList<>();
        sheet.forEach((line, cells) -> {
            head.addAll(cells);
            return false;
        });
        return Collections.unmodifiableList(head);
    }
}
