package org.rawi.desk.web;

import org.rawi.desk.words.Language;

/** What is shown where there is no page to show. */
public interface FaultPages {
    /** A page for an HTTP status, «404». */
    Answer page(Language language, int status, Visitor visitor);
}
