package org.rawi.desk;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.rawi.store.DataSet;

/** Where a desk may listen: elsewhere than on the own machine only where nobody comes in with rights that were not given. */
final class Listening {
    private Listening() {}

    static void check(DeskSettings settings, DataSet set) {
        if (settings.access() == Access.TEAM && set == null) {
            throw new DeskException("there is no team without a data set; right would be rawi desk NAME.rawi", null);
        }
        boolean local = isLocal(settings.host());
        if (settings.access() == Access.ALONE && (!local || settings.entrance().behind() != null)) {
            throw new DeskException(
                    (local ? settings.entrance().behind() : settings.host())
                            + ": whoever reaches this address could change everything; right would be accounts"
                            + " (rawi account add DATASET NAME), or --publish, or neither --host nor --behind",
                    null);
        }
        if (!local
                && isAny(settings.host())
                && settings.entrance().behind() == null
                && settings.entrance().hosts().isEmpty()) {
            throw new DeskException(
                    settings.host()
                            + ": the desk answers under its own names alone, and does not know them here; right would"
                            + " be --behind https://NAME, the public address",
                    null);
        }
    }

    /** Whether nobody but this machine can ask there. */
    static boolean isLocal(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static boolean isAny(String host) {
        try {
            return InetAddress.getByName(host).isAnyLocalAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
