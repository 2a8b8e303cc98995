package org.rawi.desk;

import java.util.Set;
import org.rawi.desk.page.Masthead;
import org.rawi.desk.web.Answer;
import org.rawi.desk.web.FaultPages;
import org.rawi.desk.web.Visitor;
import org.rawi.desk.words.Catalogue;
import org.rawi.desk.words.Language;

/** Pages that say why there is no page. */
final class Faults implements FaultPages {
    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 409, 410, 413, 421, 429, 500);

    private final Templates templates;
    private final String set;

    Faults(Templates templates, String set) {
        this.templates = templates;
        this.set = set;
    }

    @Override
    public Answer page(Language language, int status, Visitor visitor) {
        int told = KNOWN.contains(status) ? status : 500;
        Catalogue words = Catalogue.of(language);
        Masthead head = new Masthead(words, words.say("fault." + told), "fault", "/", "", set, false, visitor, null);
        return Answer.page(status, templates.render("fault", head, told));
    }
}
