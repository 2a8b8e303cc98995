package org.rawi.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.rawi.model.Claim;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes claims as JSON Lines. */
final class JsonLinesWriter implements RecordWriter<Claim> {
    // The fast double writer gives the shortest digits on every JDK; Double.toString does so from 19 on only.
    static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final SchemeMapping mapping;
    private final Writer out;

    JsonLinesWriter(SchemeMapping mapping, OutputStream out) {
        this.mapping = mapping;
        // A writer, not the bare stream: half a surrogate pair out of a broken input is replaced instead of refused.
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(Claim claim) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            new ClaimJson(json).write(claim, mapping.codes(claim));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
