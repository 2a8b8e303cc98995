package org.rawi.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rawi.store.Right;

/** Which address leads where: «/incident/» and what follows it, by the longest beginning that fits; and who may go there. */
public final class Routes {
    /** Answers a visit; {@code rest} is what follows the beginning of the path. */
    public interface Handler extends BiFunction<Visit, String, Answer> {}

    /**
     * One way in.
     *
     * @param right what whoever asks must have, or null where everyone may ask
     */
    record Route(String method, String beginning, Right right, Handler handler) {
        Answer answer(Visit visit) {
            return handler.apply(visit, visit.path().substring(beginning.length()));
        }

        String name() {
            return method + " " + beginning;
        }
    }

    private final List<Route> routes = new ArrayList<>();

    /** Leads GETs to {@code handler}; a beginning that ends in «/» or «.» takes all that goes on from it. */
    public Routes look(String beginning, Handler handler) {
        return look(Right.LOOK, beginning, handler);
    }

    /** Leads GETs of whoever has {@code right} to {@code handler}. */
    public Routes look(Right right, String beginning, Handler handler) {
        routes.add(new Route("GET", beginning, right, handler));
        return this;
    }

    /** Leads POSTs of whoever may decide to {@code handler}. */
    public Routes act(String beginning, Handler handler) {
        return act(Right.DECIDE, beginning, handler);
    }

    /** Leads POSTs of whoever has {@code right} to {@code handler}. */
    public Routes act(Right right, String beginning, Handler handler) {
        routes.add(new Route("POST", beginning, right, handler));
        return this;
    }

    /** Leads requests of one method of whoever has {@code right} to {@code handler}. */
    public Routes lead(Right right, String method, String beginning, Handler handler) {
        routes.add(new Route(method, beginning, right, handler));
        return this;
    }

    /** Leads everyone to {@code handler}, logged in or not. */
    public Routes open(String method, String beginning, Handler handler) {
        routes.add(new Route(method, beginning, null, handler));
        return this;
    }

    /** All of them, as «GET /explore» with what must be had to go there; where everyone may, nothing. */
    public List<String> told() {
        return routes.stream()
                .map(route -> route.name() + (route.right() == null ? "" : " " + route.right()))
                .toList();
    }

    /** Where {@code path} leads; none where no route fits. */
    Optional<Route> find(String method, String path) {
        Route best = null;
        for (Route route : routes) {
            if (route.method().equals(method)
                    && fits(route.beginning(), path)
                    && (best == null
                            || route.beginning().length() > best.beginning().length())) {
                best = route;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean fits(String beginning, String path) {
        boolean open = beginning.endsWith("/") && beginning.length() > 1 || beginning.endsWith(".");
        return open ? path.startsWith(beginning) && path.length() > beginning.length() : path.equals(beginning);
    }
}
