package org.rawi.knowledge.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.KnowledgeException;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.text.Folding;

/**
 * Makes rows of places out of GeoNames dumps and tables of p-codes: {@code new GazetteerImport(known, layer).run(files)}.
 *
 * <p>What is known already is joined and not doubled. A name that is a word of the language too, «السوق», is taken in
 * with its class word only, «قرية السوق»: else every market would be that village.
 */
public final class GazetteerImport {
    private final Path layer;
    private final FeatureCodes features;
    private final CommonWords common;
    private final KnownPlaces known;
    private final ImportReport report = new ImportReport();
    private final Map<String, ImportedPlace> unplaced = new LinkedHashMap<>();
    private final Map<String, Middle> middles = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /**
     * An import.
     *
     * @param knowledge what is known beside the files that the import writes anew
     * @param texts texts in the language, whose words are no names of villages alone
     * @param layer the folder that the files are written to
     */
    public GazetteerImport(Knowledge knowledge, List<String> texts, Path layer) {
        common = new CommonWords(knowledge, texts);
        this.layer = layer;
        features = new FeatureCodes(knowledge.rows(Table.FEATURE_CODES));
        Set<String> words = new HashSet<>();
        for (Row row : knowledge.rows(Table.FEATURE_CODES)) {
            row.variants("words").forEach(word -> words.add(Folding.fold(word)));
        }
        known = new KnownPlaces(knowledge.rows(Table.PLACES), words);
    }

    /** The middle of the places that lie in a unit, for a unit that no table gives a point. */
    private static final class Middle {
        private double lat;
        private double lon;
        private int places;

        void add(ImportedPlace place) {
            lat += place.lat();
            lon += place.lon();
            places++;
        }
    }

    /** The files of a layer that an import of these files writes anew; rows in them are no places known before. */
    public static Set<String> rewrites(List<Path> files) throws IOException {
        Set<String> paths = new HashSet<>();
        FeatureCodes none = new FeatureCodes(List.of());
        Sorted sorted = sort(files, none, new ImportReport());
        for (LineFile dump : sorted.dumps()) {
            paths.add(LayerFiles.path("GeoNames", GeoNamesDump.country(dump)));
        }
        for (PcodeTable table : sorted.tables()) {
            paths.add(LayerFiles.path("OCHA", table.country()));
        }
        return paths;
    }

    private record Sorted(List<LineFile> dumps, List<LineFile> alternates, List<PcodeTable> tables) {}

    /** Reads the files, each by its own form, and writes the layer's; bad lines are named in the report. */
    public ImportReport run(List<Path> files) throws IOException {
        Sorted sorted = sort(files, features, report);
        AlternateNames alternates = new AlternateNames();
        BitSet ids = new BitSet();
        for (LineFile dump : sorted.dumps()) {
            new GeoNamesDump(dump, features, alternates).ids(ids);
        }
        for (LineFile names : sorted.alternates()) {
            alternates.read(names, ids, report);
        }
        try (LayerFiles out = new LayerFiles(layer)) {
            for (LineFile file : sorted.dumps()) {
                GeoNamesDump dump = new GeoNamesDump(file, features, alternates);
                dump.units(report, place -> take(place, out));
                dump.places(report, place -> take(place, out));
            }
            for (PcodeTable table : sorted.tables()) {
                table.places(new ImportReport(), this::survey);
            }
            units(out);
            for (PcodeTable table : sorted.tables()) {
                table.places(report, place -> take(place, out));
            }
            out.keep(report);
        }
        return report;
    }

    private static Sorted sort(List<Path> files, FeatureCodes features, ImportReport report) throws IOException {
        Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            List<Sheet> sheets = LineFile.isZip(file) ? XlsxSheet.of(file) : List.of();
            List<LineFile> texts = sheets.isEmpty() ? LineFile.of(file) : List.of();
            for (LineFile text : texts) {
                String head = text.head();
                if (GeoNamesDump.isSuch(head)) {
                    sorted.dumps().add(text);
                } else if (AlternateNames.isSuch(head)) {
                    sorted.alternates().add(text);
                } else {
                    table(CsvSheet.of(text), sorted, features, report);
                }
            }
            for (Sheet sheet : sheets) {
                table(sheet, sorted, features, report);
            }
        }
        if (sorted.dumps().isEmpty() && sorted.tables().isEmpty()) {
            throw new KnowledgeException(
                    "nothing to import: legal are a GeoNames dump (XX.txt or XX.zip, 19 columns), its alternate names beside"
                            + " it, and a table of p-codes (CSV or XLSX with a column such as ADM3_PCODE)",
                    null);
        }
        return sorted;
    }

    private static void table(Sheet sheet, Sorted sorted, FeatureCodes features, ImportReport report)
            throws IOException {
        PcodeTable.find(sheet, features)
                .ifPresentOrElse(
                        sorted.tables()::add, () -> report.note(sheet.name() + ": passed over, no column has p-codes"));
    }

    /** Keeps what has no point, and where the places of each unit lie. */
    private void survey(ImportedPlace place) {
        if (place.isPlaced()) {
            place.within().forEach(unit -> middles.computeIfAbsent(unit, k -> new Middle())
                    .add(place));
        } else {
            unplaced.putIfAbsent(place.id(), place);
        }
    }

    /** Joins the place to a known one or makes it a row, and gives the id that it stands under. */
    private String take(ImportedPlace found, LayerFiles out) {
        ImportedPlace place = found.inside(
                found.within().stream().map(known::known).distinct().toList());
        Optional<String> same = known.find(place);
        if (same.isPresent()) {
            known.join(place.id(), same.get());
            if (seen.add(place.id())) {
                report.join();
            }
        } else if (place.isPlaced()) {
            write(place, out);
        }
        return same.orElse(place.id());
    }

    private void write(ImportedPlace place, LayerFiles out) {
        List<String> names = new ArrayList<>();
        for (String name : place.names()) {
            if (common.has(name) || known.isOfFame(name)) {
                place.feature().words().forEach(word -> names.add(word + " " + name));
            } else {
                names.add(name);
            }
        }
        if (!seen.add(place.id())) {
            return;
        }
        if (names.isEmpty()) {
            report.skip(
                    "named by a word that means other things too",
                    place.feature().kind());
        } else {
            known.add(place);
            out.write(place.named(names));
            report.add();
        }
    }

    /** Units that have a code and names and no point stand in the middle of what lies in them. */
    private void units(LayerFiles out) {
        unplaced.forEach((id, unit) -> {
            Middle middle = middles.get(id);
            if (middle != null) {
                take(unit.at(middle.lat / middle.places, middle.lon / middle.places), out);
            } else if (known.find(unit).isEmpty()) {
                report.skip("without coordinates", unit.feature().kind());
            }
        });
    }
}
