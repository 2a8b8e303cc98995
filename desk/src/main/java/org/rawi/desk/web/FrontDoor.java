package org.rawi.desk.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.rawi.desk.web.Routes.Route;
import org.rawi.desk.words.Language;

/** Where every request comes in: guards, leads to its route, and gives each answer what all answers carry. */
public final class FrontDoor extends Handler.Abstract {
    private static final Logger LOG = Logger.getLogger(FrontDoor.class.getName());
    private static final int BUFFER = 1 << 15;
    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_FORM = 1 << 20;
    private static final String TOKEN = "token";

    private final Guard guard;
    private final Frontage frontage;
    private final RequestLimit limit;
    private final Gate gate;
    private final Routes routes;
    private final FaultPages faults;
    private final Watching watching;

    /**
     * @param entrance how the desk is seen from outside
     * @param gate who knows who asks
     * @param routes where addresses lead
     * @param faults what is shown where they lead nowhere
     * @param watching what programs ask that look after a desk
     */
    public FrontDoor(Entrance entrance, Gate gate, Routes routes, FaultPages faults, Watching watching) {
        this.frontage = new Frontage(entrance.behind(), entrance.proxies());
        this.guard = new Guard(entrance.hosts(), frontage);
        this.limit = entrance.limited() ? new RequestLimit(600, 30, System::nanoTime) : null;
        this.gate = gate;
        this.routes = routes;
        this.faults = faults;
        this.watching = watching;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        long began = System.nanoTime();
        Answer answer;
        try {
            answer = answer(request);
        } catch (Uploads.TooLargeException tooLarge) {
            answer = fault(request, 413);
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(Level.WARNING, "a page failed", fault);
            answer = fault(request, 500);
        }
        if (Knocks.isOfProgram(Request.getPathInContext(request))) {
            answer = Zipped.of(Problem.insteadOf(answer), request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
        }
        SecurityHeaders.all(frontage.secure())
                .forEach((name, value) -> response.getHeaders().put(name, value));
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
        response.setStatus(answer.status());
        boolean head = request.getMethod().equals("HEAD");
        if (answer.writing() != null && !head) {
            write(answer.writing(), response, callback);
        } else {
            response.write(true, ByteBuffer.wrap(head ? new byte[0] : answer.body()), callback);
        }
        watching.numbers().answered(request.getMethod(), answer.status(), System.nanoTime() - began);
        return true;
    }

    /** What fails on the way is broken off, so that nobody takes it for whole. */
    private static void write(Writing writing, Response response, Callback callback) {
        try {
            OutputStream out = new BufferedOutputStream(Content.Sink.asOutputStream(response), BUFFER);
            writing.to(out);
            out.close();
            callback.succeeded();
        } catch (IOException | RuntimeException fault) {
            if (!(fault instanceof IOException)) {
                LOG.log(Level.WARNING, "what was being written failed", fault);
            }
            callback.failed(fault);
        }
    }

    private Answer answer(Request request) {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        String path = Request.getPathInContext(request);
        String host = request.getHeaders().get(HttpHeader.HOST);
        Optional<Answer> watched = watching.find(request, path, frontage.isLocal(request));
        if (watched.isPresent()) {
            return watched.get();
        }
        if (!guard.allowsHost(host)) {
            return faults.page(Language.ENGLISH, 421, Visitor.guest(null));
        }
        if (path.startsWith("/assets/")) {
            return Assets.find(path.substring("/assets/".length())).orElseGet(() -> fault(request, 404));
        }
        if (limit != null && !limit.take(frontage.address(request))) {
            return fault(request, 429).with("Retry-After", "10");
        }
        boolean isOfProgram = Knocks.isOfProgram(path);
        if (!Set.of("GET", "POST").contains(method) && !(isOfProgram && method.equals("DELETE"))) {
            return fault(request, 405).with("Allow", "GET, HEAD, POST");
        }
        if (!method.equals("GET")
                && !guard.allowsOrigin(
                        request.getHeaders().get(HttpHeader.ORIGIN),
                        request.getHeaders().get("Sec-Fetch-Site"),
                        host)) {
            return fault(request, 403);
        }
        if (path.equals("/")) {
            return Answer.redirect("/" + language(request).code() + "/").with("Vary", "Accept-Language");
        }
        return Knocks.of(request, frontage).map(knock -> enter(request, knock)).orElseGet(() -> fault(request, 404));
    }

    /** Nothing of a body is read before it is known that whoever sends it may. */
    private Answer enter(Request request, Knock knock) {
        Optional<Route> found = routes.find(knock.method(), knock.path());
        Visitor visitor = gate.visitor(knock);
        if (found.isEmpty()) {
            return faults.page(knock.language(), 404, visitor);
        }
        Route route = found.get();
        if (route.right() != null && !visitor.may(route.right())) {
            Answer away = gate.turnAway(knock, visitor);
            return away != null
                    ? away
                    : faults.page(
                            knock.language(), visitor.hasAccount() || visitor.secret() == null ? 403 : 401, visitor);
        }
        return !knock.method().equals("GET")
                ? act(request, knock, visitor, route)
                : route.answer(visit(request, knock, visitor, Map.of(), null));
    }

    private Answer act(Request request, Knock knock, Visitor visitor, Route route) {
        Uploads uploads = Uploads.areIn(request) ? Uploads.of(request, TOKEN) : null;
        Map<String, List<String>> form = uploads != null
                ? uploads.fields()
                : Knocks.isOfProgram(knock.path()) ? Map.of(Visit.SENT, List.of(sent(request))) : form(request);
        if (!visitor.sent(
                form.getOrDefault(TOKEN, List.of()).stream().findFirst().orElse(null))) {
            if (uploads != null) {
                uploads.forget();
            }
            return faults.page(knock.language(), 403, visitor);
        }
        return route.answer(visit(request, knock, visitor, form, uploads));
    }

    private Visit visit(
            Request request, Knock knock, Visitor visitor, Map<String, List<String>> form, Uploads uploads) {
        return new Visit(
                knock,
                visitor,
                fields(Request.extractQueryParameters(request)),
                frontage.site(request),
                form,
                uploads == null ? null : uploads.folder());
    }

    private static String sent(Request request) {
        try (InputStream body = Content.Source.asInputStream(request)) {
            byte[] bytes = body.readNBytes(LONGEST_FORM + 1);
            if (bytes.length > LONGEST_FORM) {
                throw new Uploads.TooLargeException(null);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, List<String>> form(Request request) {
        return fields(FormFields.getFields(request, MOST_FIELDS, LONGEST_FORM));
    }

    private static Map<String, List<String>> fields(Fields fields) {
        Map<String, List<String>> values = new HashMap<>();
        fields.forEach(field -> values.put(field.getName(), List.copyOf(field.getValues())));
        return values;
    }

    /** A page for whoever is not known yet. */
    private Answer fault(Request request, int status) {
        Visitor visitor = Knocks.of(request, frontage).map(this::known).orElseGet(() -> Visitor.guest(null));
        return faults.page(language(request), status, visitor);
    }

    private Visitor known(Knock knock) {
        try {
            return gate.visitor(knock);
        } catch (RuntimeException fault) {
            return Visitor.guest(null);
        }
    }

    private static Language language(Request request) {
        return Knocks.language(request)
                .orElseGet(() -> Language.ofAccepted(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)));
    }
}
