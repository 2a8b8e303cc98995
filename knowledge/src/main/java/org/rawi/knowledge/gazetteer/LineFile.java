package org.rawi.knowledge.gazetteer;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Text to import: a file, or an entry of a zip, read anew each time that it is asked for.
 *
 * @param file the file on disk
 * @param entry the entry in it, or empty
 */
record LineFile(Path file, String entry) {
    /** What is done with a line; the first is number 1. */
    interface LineReader {
        void read(int number, String line);
    }

    /** The texts in a file: itself, or what a zip holds save its leaflets. */
    static List<LineFile> of(Path file) throws IOException {
        if (!isZip(file)) {
            return List.of(new LineFile(file, ""));
        }
        List<LineFile> texts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                String name = all.nextElement().getName();
                String lower = name.toLowerCase(Locale.ROOT);
                boolean leaflet = lower.contains("readme") || lower.contains("languagecodes");
                if (lower.matches(".*\\.(txt|csv|tsv)") && !leaflet) {
                    texts.add(new LineFile(file, name));
                }
            }
        }
        return texts;
    }

    /** Whether the file begins as a zip does, an XLSX too. */
    static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
        }
    }

    /** «IQ.txt», «IQ.zip!IQ.txt»: as messages name it. */
    String name() {
        return file.getFileName() + (entry.isEmpty() ? "" : "!" + entry);
    }

    /** Reads all lines, one after another. */
    void forEach(LineReader reader) throws IOException {
        try (InputStream in = open();
                BufferedReader lines = new BufferedReader(reader(in))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                reader.read(number, number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
            }
        }
    }

    /** The first line that is not blank; empty where there is none. */
    String head() throws IOException {
        try (InputStream in = open();
                BufferedReader lines = new BufferedReader(reader(in))) {
            String line = lines.readLine();
            while (line != null && line.isBlank()) {
                line = lines.readLine();
            }
            return line == null ? "" : line.replace("\uFEFF", "");
        }
    }

    /** A character that is no UTF-8 becomes U+FFFD, by which a bad line is known. */
    static Reader reader(InputStream in) {
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /** The bytes; closing them closes the zip. */
    InputStream open() throws IOException {
        if (entry.isEmpty()) {
            return Files.newInputStream(file);
        }
        ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        InputStream in = zip.getInputStream(zip.getEntry(entry));
        return new FilterInputStream(in) {
            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }
}
