package org.rawi.reading.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import org.rawi.reading.RefusedException;

/**
 * Which machines may be asked. A name is looked up once; all that it stands for is checked, and what was checked is what is
 * connected to, so that a name that means another machine a moment later gains nothing.
 */
public final class Destinations {
    private final Lookup lookup;
    private final Predicate<InetAddress> isAllowed;

    /** Finds the machines of a name. */
    public interface Lookup {
        /** All that {@code host} stands for. */
        List<InetAddress> find(String host) throws UnknownHostException;
    }

    /**
     * @param lookup finds the machines of a name
     * @param isAllowed whether one of them may be asked
     */
    public Destinations(Lookup lookup, Predicate<InetAddress> isAllowed) {
        this.lookup = lookup;
        this.isAllowed = isAllowed;
    }

    /** The machines of the public network, by the names of this machine; those of private networks too where that is allowed. */
    public static Destinations of(boolean allowsPrivate) {
        return new Destinations(
                host -> List.of(InetAddress.getAllByName(host)), allowsPrivate ? any -> true : PublicNetwork::has);
    }

    /** The machines of {@code host}, each of which may be asked. */
    List<InetAddress> find(String host) throws IOException {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        List<InetAddress> found;
        try {
            found = lookup.find(bare);
        } catch (UnknownHostException unknown) {
            throw new RefusedException("no machine is called " + bare, "a name that can be looked up");
        }
        for (InetAddress address : found) {
            if (!isAllowed.test(address)) {
                String named = bare.equals(address.getHostAddress()) ? "" : bare + " is ";
                throw new RefusedException(
                        named + address.getHostAddress() + ", an address of no public network",
                        "a public address, or --allow-private where you trust the feeds");
            }
        }
        return found;
    }
}
