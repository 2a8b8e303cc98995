package org.rawi.reading.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One connection for one request. It goes to a machine that was checked, not to whatever its name means by now, and it is closed
 * when its time is over, whatever the other side does.
 */
final class Connection implements Closeable {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final ScheduledExecutorService CLOSER = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rawi-closer");
        thread.setDaemon(true);
        return thread;
    });

    private final Socket plain = new Socket();
    private final Future<?> closing;
    private volatile boolean isOverdue;
    private Socket socket = plain;

    private Connection(Duration time) {
        this.closing = CLOSER.schedule(this::expire, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Connects to the first of {@code machines} that listens. */
    static Connection open(URI address, List<InetAddress> machines, Bounds bounds) throws IOException {
        IOException last = new IOException("no machine");
        for (InetAddress machine : machines) {
            Connection connection = new Connection(bounds.answering());
            try {
                connection.connect(address, machine, bounds);
                return connection;
            } catch (IOException failed) {
                last = connection.isOverdue ? new IOException("no connection in time", failed) : failed;
                connection.close();
            }
        }
        throw last;
    }

    private void connect(URI address, InetAddress machine, Bounds bounds) throws IOException {
        boolean isSafe = address.getScheme().equals("https");
        int port = address.getPort() >= 0 ? address.getPort() : isSafe ? HTTPS : HTTP;
        plain.connect(
                new InetSocketAddress(machine, port), (int) bounds.connecting().toMillis());
        if (isSafe) {
            SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
            SSLSocket safe = (SSLSocket) factory.createSocket(plain, address.getHost(), port, true);
            SSLParameters parameters = safe.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            safe.setSSLParameters(parameters);
            socket = safe;
            safe.startHandshake();
        }
    }

    /** Asks for {@code address}, and gives what comes. */
    InputStream get(URI address, Map<String, String> headers) throws IOException {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        StringBuilder request = new StringBuilder("GET " + address.getRawPath() + query + " HTTP/1.1\r\nHost: "
                + address.getRawAuthority() + "\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket.getInputStream();
    }

    /** Whether its time was over before it ended. */
    boolean isOverdue() {
        return isOverdue;
    }

    private void expire() {
        isOverdue = true;
        closeQuietly();
    }

    @Override
    public void close() {
        closing.cancel(false);
        closeQuietly();
    }

    private void closeQuietly() {
        try {
            plain.close();
        } catch (IOException alreadyGone) {
            // nothing is lost: all that came has been read
        }
    }
}
