package org.rawi.desk.team;

import org.rawi.desk.web.Answer;
import org.rawi.desk.web.Visit;

/** Makes an answer of a page's record by its template. */
public interface Shown {
    /** The page; its title and its part of the desk are called as the template is. */
    Answer page(Visit visit, int status, String template, Object page);

    default Answer page(Visit visit, String template, Object page) {
        return page(visit, 200, template, page);
    }
}
