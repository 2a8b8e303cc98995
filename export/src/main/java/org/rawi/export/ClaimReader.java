package org.rawi.export;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.rawi.model.Claim;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads claims back from the public format, one a line, without holding more than one. */
public final class ClaimReader implements Closeable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String name;
    private final BufferedReader lines;
    private int line;

    /** Claims from {@code lines}; {@code name} is how errors call them. */
    public ClaimReader(String name, BufferedReader lines) {
        this.name = name;
        this.lines = lines;
    }

    /** Claims of a file. */
    public static ClaimReader of(Path file) throws IOException {
        return new ClaimReader(file.toString(), Files.newBufferedReader(file, StandardCharsets.UTF_8));
    }

    /**
     * Hands on every claim in the order of the file; a line that is no claim is told to {@code faults} as
     * «claims.jsonl:3: no «kind»; it must be there and be text», and the rest goes on.
     */
    public void readAll(Consumer<Claim> claims, Consumer<String> faults) throws IOException {
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            line++;
            String json = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (!json.isBlank()) {
                Claim claim = read(json, faults);
                if (claim != null) {
                    claims.accept(claim);
                }
            }
        }
    }

    private Claim read(String json, Consumer<String> faults) {
        try {
            JsonNode node = JSON.readTree(json);
            if (!node.isObject()) {
                throw new IllegalArgumentException("a JSON object is expected, not " + node.getNodeType());
            }
            return new ClaimFields(node).claim();
        } catch (JacksonException e) {
            faults.accept(name + ":" + line + ": no JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            faults.accept(name + ":" + line + ": " + e.getMessage());
        }
        return null;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
