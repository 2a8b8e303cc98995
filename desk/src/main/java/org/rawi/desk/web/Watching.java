package org.rawi.desk.web;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.rawi.workflow.team.Secrets;

/** What programs ask that look after a desk: {@code /health}, for everyone, and {@code /metrics}, for this machine or by a key. */
public final class Watching {
    private static final String BEARER = "Bearer ";

    private final Numbers numbers;
    private final BooleanSupplier well;
    private final String key;

    /**
     * @param numbers what is counted
     * @param well whether the data set answers
     * @param key what a program elsewhere must send to read the figures, or null where none may
     */
    public Watching(Numbers numbers, BooleanSupplier well, String key) {
        this.numbers = numbers;
        this.well = well;
        this.key = key;
    }

    Numbers numbers() {
        return numbers;
    }

    /** The answer, where {@code path} is one of theirs and whoever asks may know. */
    Optional<Answer> find(Request request, String path, boolean local) {
        if (path.equals("/health")) {
            boolean sound = sound();
            return Optional.of(Answer.text("text/plain", sound ? "ok\n" : "the data set does not answer\n")
                    .as(sound ? 200 : 503));
        }
        if (path.equals("/metrics") && (local || hasKey(request))) {
            return Optional.of(figures());
        }
        return Optional.empty();
    }

    /** The figures. */
    public Answer figures() {
        return Answer.text("text/plain; version=0.0.4", numbers.told());
    }

    private boolean sound() {
        try {
            return well.getAsBoolean();
        } catch (RuntimeException fault) {
            return false;
        }
    }

    private boolean hasKey(Request request) {
        String sent = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        return key != null
                && sent != null
                && sent.startsWith(BEARER)
                && Secrets.same(sent.substring(BEARER.length()), key);
    }
}
