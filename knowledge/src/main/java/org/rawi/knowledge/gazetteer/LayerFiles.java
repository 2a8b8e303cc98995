package org.rawi.knowledge.gazetteer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rawi.knowledge.Table;

/**
 * The files of a layer that imported rows go into, {@code lexicon/places/geonames-iq.tsv}: one a source and country. They
 * are written beside their place and moved there at the end, so that a run that is killed leaves the old ones whole.
 */
final class LayerFiles implements AutoCloseable {
    private static final String FOLDER = "lexicon/places/";
    private static final int DECIMALS = 5;

    private final Path layer;
    private final SortedMap<String, BufferedWriter> writers = new TreeMap<>();

    LayerFiles(Path layer) {
        this.layer = layer;
    }

    /** The path in the layer that rows of a source and country go into. */
    static String path(String source, String country) {
        String of = source.startsWith("OCHA") ? "ocha" : "geonames";
        return FOLDER + of + "-" + (country.isBlank() ? "xx" : country.toLowerCase(Locale.ROOT)) + ".tsv";
    }

    void write(ImportedPlace place) {
        try {
            BufferedWriter writer = writer(path(place.source(), place.country()));
            writer.write(List.of(
                            place.id(),
                            place.feature().kind(),
                            place.names().stream().map(LayerFiles::cell).collect(Collectors.joining(" | ")),
                            cell(place.nameEn()),
                            degrees(place.lat()),
                            degrees(place.lon()),
                            place.feature().radiusKm(),
                            String.join(" ", place.within()),
                            place.country(),
                            place.source())
                    .stream()
                    .collect(Collectors.joining("\t", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(String text) {
        return text.replace('|', ' ').replaceAll("\\s+", " ").strip();
    }

    private static String degrees(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }

    private BufferedWriter writer(String path) throws IOException {
        BufferedWriter writer = writers.get(path);
        if (writer == null) {
            Files.createDirectories(layer.resolve(path).getParent());
            writer = Files.newBufferedWriter(part(path));
            writer.write(
                    "# Written by `rawi gazetteer import`, which writes it anew when the same source is imported again.\n");
            writer.write(String.join("\t", Table.PLACES.columns()) + "\n");
            writers.put(path, writer);
        }
        return writer;
    }

    private Path part(String path) {
        return layer.resolve(path + ".part");
    }

    /** Moves what was written to where it is read. */
    void keep(ImportReport report) throws IOException {
        for (String path : writers.keySet()) {
            writers.get(path).close();
            Files.move(part(path), layer.resolve(path), StandardCopyOption.REPLACE_EXISTING);
            report.written(path);
        }
        writers.clear();
    }

    @Override
    public void close() throws IOException {
        for (String path : writers.keySet()) {
            writers.get(path).close();
            Files.deleteIfExists(part(path));
        }
    }
}
