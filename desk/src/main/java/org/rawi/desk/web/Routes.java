package org.rawi.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Which address leads where: «/incident/» and what follows it, by the longest beginning that fits. */
public final class Routes {
    /** Answers a visit; {@code rest} is what follows the beginning of the path. */
    public interface Handler extends BiFunction<Visit, String, Answer> {}

    private record Route(String method, String beginning, Handler handler) {}

    private final List<Route> routes = new ArrayList<>();

    /** Leads GETs to {@code handler}; a beginning that ends in «/» or «.» takes all that goes on from it. */
    public Routes look(String beginning, Handler handler) {
        routes.add(new Route("GET", beginning, handler));
        return this;
    }

    /** Leads POSTs to {@code handler}. */
    public Routes act(String beginning, Handler handler) {
        routes.add(new Route("POST", beginning, handler));
        return this;
    }

    /** The answer to {@code visit}; none where no route fits. */
    Optional<Answer> answer(Visit visit) {
        Route best = null;
        for (Route route : routes) {
            if (route.method().equals(visit.method())
                    && fits(route.beginning(), visit.path())
                    && (best == null
                            || route.beginning().length() > best.beginning().length())) {
                best = route;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(best.handler()
                        .apply(visit, visit.path().substring(best.beginning().length())));
    }

    private static boolean fits(String beginning, String path) {
        boolean open = beginning.endsWith("/") && beginning.length() > 1 || beginning.endsWith(".");
        return open ? path.startsWith(beginning) && path.length() > beginning.length() : path.equals(beginning);
    }
}
