package org.rawi.reading.fetch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a server answered: its status, its headers, and its body as far as that came within the bounds. */
public final class Answer {
    private final URI address;
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private final String fault;

    /**
     * @param address who answered, behind all redirections
     * @param headers by lower-case name
     * @param fault why the body is not all there, or null
     */
    Answer(URI address, int status, Map<String, String> headers, byte[] body, String fault) {
        this.address = Objects.requireNonNull(address);
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
        this.fault = fault;
    }

    /** Who answered, behind all redirections. */
    public URI address() {
        return address;
    }

    /** 200 for a body, 304 where nothing has changed. */
    public int status() {
        return status;
    }

    /** The header {@code name}, which is given in lower case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The body, unpacked. */
    public InputStream body() {
        return new ByteArrayInputStream(body);
    }

    /** The body as it is kept; not to be written to. */
    byte[] bytes() {
        return body;
    }

    /** Why the body is not all there; empty where it is. */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }
}
