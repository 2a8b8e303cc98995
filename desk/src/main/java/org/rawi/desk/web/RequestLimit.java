package org.rawi.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How often one address may ask: a store of so many requests, which fills again at a steady rate. */
final class RequestLimit {
    private static final int MOST_ADDRESSES = 20_000;
    private static final double NANOS = 1e9;

    private final int most;
    private final double perSecond;
    private final LongSupplier nanos;
    private final Map<String, Store> stores = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Store> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    private record Store(double left, long at) {}

    /**
     * @param most how many at once
     * @param perSecond how many from then on
     * @param nanos what goes on like a clock
     */
    RequestLimit(int most, double perSecond, LongSupplier nanos) {
        this.most = most;
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    /** Takes one for {@code address}; false where there is none left. */
    synchronized boolean take(String address) {
        long now = nanos.getAsLong();
        String key = network(address);
        Store store = stores.get(key);
        double left = store == null ? most : Math.min(most, store.left() + (now - store.at()) / NANOS * perSecond);
        boolean taken = left >= 1;
        stores.put(key, new Store(taken ? left - 1 : left, now));
        return taken;
    }

    /** Of an address of IPv6 the half that one customer has all of. */
    static String network(String address) {
        int colons = 0;
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == ':' && ++colons == 4) {
                return address.substring(0, i);
            }
        }
        return address;
    }
}
