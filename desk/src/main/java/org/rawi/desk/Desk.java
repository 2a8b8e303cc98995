package org.rawi.desk;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.rawi.store.DataSet;

/**
 * The web application, from the moment it listens until it is closed.
 *
 * <pre>
 * try (Desk desk = Desk.open(DeskSettings.SAFE, pages)) {
 *     System.out.println(desk.address()); // http://127.0.0.1:7272/
 *     desk.await();
 * }
 * </pre>
 */
public final class Desk implements AutoCloseable {
    private static final int MOST_THREADS = 32;
    private static final int IDLE_MILLIS = 30_000;

    private final Server server;
    private final ServerConnector connector;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Desk(DeskSettings settings, DeskPages pages, DataSet set, Clock clock) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2);
        threads.setName("desk");
        threads.setDaemon(true);
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setUriCompliance(UriCompliance.DEFAULT);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.setHandler(new DeskDoor(settings, pages, set, clock).open());
    }

    /**
     * Begins to listen, on this machine alone, to one person.
     *
     * @throws DeskException where the address cannot be had: another desk has the port
     */
    public static Desk open(DeskSettings settings, DeskPages pages) {
        return open(settings, pages, null, null);
    }

    /**
     * Begins to listen.
     *
     * @param set the data set whose team comes in, and whose figures are told; or null
     * @throws DeskException where the address cannot be had, or everyone on a network could come in with all rights
     */
    public static Desk open(DeskSettings settings, DeskPages pages, DataSet set, Clock clock) {
        Listening.check(settings, set);
        Desk desk = new Desk(settings, pages, set, clock);
        try {
            desk.server.start();
        } catch (Exception e) {
            desk.close();
            throw new DeskException(
                    "cannot listen on " + settings.host() + ":" + settings.port() + ": "
                            + (e.getCause() == null ? e : e.getCause()).getMessage(),
                    e);
        }
        return desk;
    }

    /** Where it can be asked: «http://127.0.0.1:7272/». */
    public String address() {
        InetSocketAddress address = new InetSocketAddress(connector.getHost(), connector.getLocalPort());
        return "http://" + address.getHostString() + ":" + address.getPort() + "/";
    }

    /** Waits until it is closed by another thread. */
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new DeskException("the desk did not close well", e);
        } finally {
            closed.countDown();
        }
    }
}
