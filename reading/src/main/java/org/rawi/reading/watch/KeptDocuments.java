package org.rawi.reading.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.rawi.model.Document;
import org.rawi.reading.Hash;
import org.rawi.reading.Reading;
import org.rawi.reading.record.JsonStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * A folder that keeps the documents of a watch, one file of JSON Lines a batch, as {@code rawi code} reads it. A batch that is done
 * again takes the place of the file that it wrote before.
 */
public final class KeptDocuments {
    private static final int SHORT_HASH = 8;

    private final Path folder;

    /** @param folder is made where it is not there */
    public KeptDocuments(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Keeps the documents of {@code batch}; of none there is no file. */
    public void keep(Batch batch) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Reading reading : batch.readings()) {
            if (reading instanceof Reading.Text text) {
                lines.append(JsonStream.JSON.writeValueAsString(json(text.document())))
                        .append('\n');
            }
        }
        if (lines.length() > 0) {
            Path file = folder.resolve(name(batch));
            Path part = folder.resolve("." + file.getFileName() + ".part");
            Files.writeString(part, lines);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String name(Batch batch) {
        String hash = Hash.of(batch.feed().getBytes(StandardCharsets.UTF_8)).substring(0, SHORT_HASH);
        String host = URI.create(batch.feed()).getHost().replaceAll("[^a-zA-Z0-9.-]", "_");
        return String.format(
                Locale.ROOT, "%s-%s-%06d.jsonl", host, hash, batch.state().polls());
    }

    private static ObjectNode json(Document document) {
        ObjectNode json = JsonStream.JSON.createObjectNode();
        json.put("id", document.id());
        put(json, "title", document.title());
        put(json, "outlet", document.outlet());
        put(json, "published", document.published());
        put(json, "url", document.url());
        return json.put("text", document.text());
    }

    private static void put(ObjectNode json, String name, Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }
}
