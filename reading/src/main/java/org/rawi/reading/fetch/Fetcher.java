package org.rawi.reading.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.rawi.reading.RefusedException;

/** Gets what stands at an address: to public machines only, over at most five redirections, within bounds of size and time. */
final class Fetcher {
    private static final int REDIRECTIONS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, */*;q=0.5";

    private final Destinations destinations;
    private final Bounds bounds;
    private final String agent;

    /** @param agent what Rawi calls itself before servers */
    Fetcher(Destinations destinations, Bounds bounds, String agent) {
        this.destinations = destinations;
        this.bounds = bounds;
        this.agent = agent;
    }

    /** Stands before each request, also before those that a redirection leads to. */
    interface Gate {
        /** Returns when {@code address} may be asked. */
        void pass(URI address) throws IOException;
    }

    /** What stands at {@code address}; a 304 where {@code known} still holds. */
    Answer get(URI address, Validators known, Gate gate) throws IOException {
        URI at = address;
        for (int hop = 0; hop <= REDIRECTIONS; hop++) {
            gate.pass(at);
            Answer answer = ask(at, known);
            String location = answer.header("location").orElse("");
            if (!REDIRECTS.contains(answer.status()) || location.isEmpty()) {
                return answer;
            }
            at = WebAddress.resolve(at, location);
        }
        throw new RefusedException(
                "more than " + REDIRECTIONS + " redirections, the last to " + at, "the address that they lead to");
    }

    private Answer ask(URI address, Validators known) throws IOException {
        try (Connection connection = Connection.open(address, destinations.find(address.getHost()), bounds)) {
            try {
                return answer(address, connection.get(address, headers(known)), connection);
            } catch (RefusedException refused) {
                throw refused;
            } catch (IOException broken) {
                throw connection.isOverdue() ? new IOException("no answer in " + seconds(), broken) : broken;
            }
        }
    }

    private Map<String, String> headers(Validators known) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", agent);
        headers.put("Accept", ACCEPT);
        headers.put("Accept-Encoding", "gzip");
        headers.putAll(known.headers());
        return headers;
    }

    private Answer answer(URI address, InputStream in, Connection connection) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        AnswerHead head = AnswerHead.read(buffered);
        if (head.status() == 204 || head.status() == 304) {
            return new Answer(address, head.status(), head.headers(), new byte[0], null);
        }
        Body packed = body(framed(head, buffered), connection);
        String packing = head.headers().getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
        Body whole = packing.isEmpty() || packing.equals("identity") ? packed : unpacked(packed, packing, connection);
        return new Answer(address, head.status(), head.headers(), whole.bytes, whole.fault);
    }

    /** As much of a body as came, and why there is no more. */
    private static final class Body {
        private final byte[] bytes;
        private final String fault;

        Body(byte[] bytes, String fault) {
            this.bytes = bytes;
            this.fault = fault;
        }
    }

    private static InputStream framed(AnswerHead head, InputStream in) {
        boolean chunked = head.headers()
                .getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked");
        if (chunked) {
            return new Chunks(in);
        }
        String length = head.headers().getOrDefault("content-length", "");
        return length.matches("\\d{1,18}") ? new Sized(in, Long.parseLong(length)) : in;
    }

    private Body body(InputStream in, Connection connection) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes.write(buffer, 0, Math.min(n, bounds.bytes() - bytes.size()));
                if (bytes.size() >= bounds.bytes()) {
                    return new Body(bytes.toByteArray(), "given up after " + mebibytes());
                }
            }
            return new Body(bytes.toByteArray(), null);
        } catch (IOException broken) {
            String fault = connection.isOverdue() ? "given up after " + seconds() : "cut off: " + broken.getMessage();
            return new Body(bytes.toByteArray(), fault);
        }
    }

    private Body unpacked(Body packed, String packing, Connection connection) throws IOException {
        if (!packing.equals("gzip") && !packing.equals("x-gzip")) {
            throw new RefusedException("packed by «" + packing + "», which was not asked for", "gzip or no packing");
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.bytes))) {
            Body whole = body(in, connection);
            return packed.fault == null ? whole : new Body(whole.bytes, packed.fault);
        } catch (IOException notPacked) {
            return packed;
        }
    }

    private String seconds() {
        return bounds.answering().toSeconds() + " seconds";
    }

    private String mebibytes() {
        return bounds.bytes() / (1024 * 1024) + " MiB";
    }
}
