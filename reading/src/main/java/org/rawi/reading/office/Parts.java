package org.rawi.reading.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.rawi.reading.Hash;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/** The parts of an office file by their names, «word/document.xml», and how they lead to one another. */
final class Parts implements Closeable {
    /** The largest file: its parts may stand in any order, so that all of it is held. */
    private static final int LIMIT = 64 * 1024 * 1024;

    private static final int LONGEST_PROPERTY = 1000;

    private final Source source;
    private final String hash;
    private final ZipFile zip;

    private Parts(Source source, String hash, ZipFile zip) {
        this.source = source;
        this.hash = hash;
        this.zip = zip;
    }

    static Parts of(Source source) throws IOException {
        byte[] bytes = source.bytes().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new RefusedException("an office file over 64 MiB", "smaller files, or a sheet saved as CSV");
        }
        try {
            return new Parts(
                    source,
                    Hash.of(bytes),
                    ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                            .get());
        } catch (IOException | RuntimeException broken) {
            throw new RefusedException("an office file that is cut off or broken", "the whole file");
        }
    }

    /** The hash of the whole file. */
    String hash() {
        return hash;
    }

    /** The bytes of the part {@code name}, or empty where it is not there. */
    Optional<InputStream> open(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (!zip.canReadEntryData(entry)) {
            throw new RefusedException("a part «" + name + "» that is encrypted", "a file without a password");
        }
        return Optional.of(source.unpacked(zip.getInputStream(entry)));
    }

    /** The XML of the part {@code name}, or empty where it is not there. */
    Optional<Xml> xml(String name) throws IOException {
        Optional<InputStream> bytes = open(name);
        return bytes.isPresent() ? Optional.of(Xml.of(name, bytes.get())) : Optional.empty();
    }

    /** What the file says of itself under {@code name}, «title»; empty where it says nothing. */
    String property(String name) throws IOException {
        Optional<Xml> part = xml(target("", "core-properties", "docProps/core.xml"));
        part = part.isPresent() ? part : xml("meta.xml");
        StringBuilder said = new StringBuilder();
        if (part.isPresent()) {
            try (Xml xml = part.get()) {
                boolean isOpen = false;
                while (xml.next()) {
                    isOpen = xml.opens(name) || isOpen && !xml.closes(name);
                    said.append(isOpen && xml.isText() && said.length() < LONGEST_PROPERTY ? xml.text() : "");
                }
            }
        }
        return said.toString().strip();
    }

    /** A part that another leads to: its kind, the last word of the type, and its name. */
    record Target(String kind, String name) {}

    /** Where the part {@code name} leads, by ids; «» is the file itself. */
    Map<String, Target> targets(String name) throws IOException {
        int slash = name.lastIndexOf('/');
        String folder = name.substring(0, slash + 1);
        Map<String, Target> targets = new HashMap<>();
        Optional<Xml> relations = xml(folder + "_rels/" + name.substring(slash + 1) + ".rels");
        if (relations.isEmpty()) {
            return targets;
        }
        try (Xml xml = relations.get()) {
            while (xml.next()) {
                if (xml.opens("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    String type = xml.attribute("Type");
                    targets.put(
                            xml.attribute("Id"),
                            new Target(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolved(folder, xml.attribute("Target"))));
                }
            }
        }
        return targets;
    }

    /** The part of {@code kind} to which {@code name} leads, or {@code usual}. */
    String target(String name, String kind, String usual) throws IOException {
        return targets(name).values().stream()
                .filter(target -> target.kind().equals(kind))
                .map(Target::name)
                .sorted()
                .findFirst()
                .orElse(usual);
    }

    private static String resolved(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String path = target.startsWith("/") ? target : folder + target;
        for (String step : List.of(path.split("/"))) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
