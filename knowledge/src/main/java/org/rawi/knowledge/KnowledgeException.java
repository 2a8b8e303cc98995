package org.rawi.knowledge;

/** A row or frame that is wrong: «lexicon/actors/syria.tsv:14: unknown kind “army”; legal are state, government, …». */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KnowledgeException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }

    public KnowledgeException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
