package org.rawi.desk.web;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.rawi.desk.words.Language;

/** Where every request comes in: guards, leads to its route, and gives each answer what all answers carry. */
public final class FrontDoor extends Handler.Abstract {
    private static final Logger LOG = Logger.getLogger(FrontDoor.class.getName());
    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_FORM = 1 << 20;

    private final Guard guard;
    private final Routes routes;
    private final FaultPages faults;
    private final String who;

    /**
     * @param hosts names under which the desk may be asked beside those that mean this machine
     * @param routes where addresses lead
     * @param faults what is shown where they lead nowhere
     * @param who who works at a desk that listens on this machine alone
     */
    public FrontDoor(Set<String> hosts, Routes routes, FaultPages faults, String who) {
        this.who = who;
        guard = new Guard(hosts);
        this.routes = routes;
        this.faults = faults;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Answer answer;
        try {
            answer = answer(request);
        } catch (Uploads.TooLargeException tooLarge) {
            answer = faults.page(language(request), 413);
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(Level.WARNING, "a page failed", fault);
            answer = faults.page(language(request), 500);
        }
        SecurityHeaders.all().forEach((name, value) -> response.getHeaders().put(name, value));
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
        response.setStatus(answer.status());
        byte[] body = request.getMethod().equals("HEAD") ? new byte[0] : answer.body();
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    private Answer answer(Request request) {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        String path = Request.getPathInContext(request);
        String host = request.getHeaders().get(HttpHeader.HOST);
        if (!guard.allowsHost(host)) {
            return faults.page(Language.ENGLISH, 421);
        }
        if (!Set.of("GET", "POST").contains(method)) {
            return faults.page(language(request), 405).with("Allow", "GET, HEAD, POST");
        }
        if (method.equals("POST")
                && !guard.allowsOrigin(
                        request.getHeaders().get(HttpHeader.ORIGIN),
                        request.getHeaders().get("Sec-Fetch-Site"),
                        host)) {
            return faults.page(language(request), 403);
        }
        if (path.equals("/")) {
            Language accepted = Language.ofAccepted(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
            return Answer.redirect("/" + accepted.code() + "/").with("Vary", "Accept-Language");
        }
        Optional<Answer> found = path.startsWith("/assets/")
                ? Assets.find(path.substring("/assets/".length()))
                : visit(request, method, path).flatMap(routes::answer);
        return found.orElseGet(() -> faults.page(language(request), 404));
    }

    private Optional<Visit> visit(Request request, String method, String path) {
        String[] parts = path.split("/", 3);
        Optional<Language> language = Language.find(parts.length > 1 ? parts[1] : "");
        String query = request.getHttpURI().getQuery();
        return language.filter(known -> parts.length == 3)
                .map(known -> new Visit(
                        method,
                        known,
                        "/" + parts[2],
                        fields(Request.extractQueryParameters(request)),
                        query == null || query.isEmpty() ? "" : "?" + query,
                        "http://" + request.getHeaders().get(HttpHeader.HOST),
                        method.equals("POST") && !Uploads.areIn(request) ? form(request) : Map.of(),
                        method.equals("POST") && Uploads.areIn(request) ? Uploads.of(request) : null,
                        "true".equals(request.getHeaders().get("HX-Request")),
                        who));
    }

    private static Map<String, List<String>> form(Request request) {
        return fields(FormFields.getFields(request, MOST_FIELDS, LONGEST_FORM));
    }

    private static Map<String, List<String>> fields(Fields fields) {
        Map<String, List<String>> values = new HashMap<>();
        fields.forEach(field -> values.put(field.getName(), List.copyOf(field.getValues())));
        return values;
    }

    private static Language language(Request request) {
        String[] parts = Request.getPathInContext(request).split("/", 3);
        return Language.find(parts.length > 1 ? parts[1] : "")
                .orElseGet(() -> Language.ofAccepted(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)));
    }
}
