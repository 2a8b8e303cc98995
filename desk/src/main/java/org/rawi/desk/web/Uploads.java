package org.rawi.desk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.server.Request;

/**
 * Files that a form sends, laid into a folder of their own under names that lead nowhere else.
 *
 * @param folder the folder that holds them, or null where the form sends none
 * @param fields what else the form sends that was asked for
 */
record Uploads(Path folder, Map<String, List<String>> fields) {
    private static final long MOST_BYTES = 1L << 31;
    private static final int MOST_FILES = 10_000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_FIELD = 1000;

    static boolean areIn(Request request) {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** The files, and the one field called {@code field}. */
    static Uploads of(Request request, String field) {
        try {
            Path folder = Files.createTempDirectory("rawi-import");
            MultiPartConfig config = new MultiPartConfig.Builder()
                    .location(folder)
                    .maxParts(MOST_FILES)
                    .maxSize(MOST_BYTES)
                    .maxPartSize(MOST_BYTES)
                    .maxMemoryPartSize(0)
                    .build();
            try (MultiPartFormData.Parts parts = MultiPartFormData.getParts(
                    request, request, request.getHeaders().get(HttpHeader.CONTENT_TYPE), config)) {
                Path files = Files.createDirectory(folder.resolve("files"));
                int number = 0;
                for (MultiPart.Part part : parts) {
                    if (part.getFileName() != null && part.getLength() > 0) {
                        number++;
                        String name = safe(part.getFileName());
                        Path file = files.resolve(name);
                        part.writeTo(Files.exists(file) ? files.resolve(number + "-" + name) : file);
                    }
                }
                return new Uploads(number == 0 ? null : files, Map.of(field, values(parts, field)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException tooLarge) {
            throw new TooLargeException(tooLarge);
        }
    }

    private static List<String> values(MultiPartFormData.Parts parts, String field) {
        MultiPart.Part part = parts.getFirst(field);
        return part == null || part.getLength() > LONGEST_FIELD
                ? List.of()
                : List.of(part.getContentAsString(StandardCharsets.UTF_8));
    }

    /** Deletes what was sent. */
    void forget() {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder.getParent())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of a name, of letters, digits, points, dashes and spaces. */
    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N} ._-]", "_").replaceAll("^[. ]+", "_");
        String cut = plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
        return cut.isEmpty() ? "_" : cut;
    }

    /** More was sent than is taken at once, or not in the form that browsers send. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLargeException(Throwable cause) {
            super(cause);
        }
    }
}
