package org.rawi.desk.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rawi.desk.web.Visitor;
import org.rawi.desk.words.Catalogue;
import org.rawi.store.Right;
import org.rawi.workflow.Upkeep;

/**
 * What stands round every page: the words, where one is, and the way to the same page in the other language.
 *
 * @param words the words of the page's language
 * @param title what the page is about
 * @param section the part of the desk that the page belongs to, «explore»
 * @param path the page's path below the language, «/explore»
 * @param query the query of its address with its «?», or empty
 * @param set the name of what is shown: a data set, files
 * @param kept whether what is decided is kept
 * @param visitor who looks
 * @param upkeep how far the linking of claims is, or null where that is not told
 */
public record Masthead(
        Catalogue words,
        String title,
        String section,
        String path,
        String query,
        String set,
        boolean kept,
        Visitor visitor,
        Upkeep.State upkeep) {
    /** The name of the invented incidents that come along, for a first look. */
    public static final String INVENTED = "examples";

    public Masthead {
        Objects.requireNonNull(words);
        Objects.requireNonNull(title);
        Objects.requireNonNull(path);
        Objects.requireNonNull(visitor);
    }

    /** What stands under {@code key} of the catalogue. */
    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    /** Whether who looks may do this too: whether a page shows the way to it. */
    public boolean may(Right right) {
        return visitor.may(right);
    }

    /** What whoever looks must know: what is going on behind the page, or that none of it ever happened; null where nothing is. */
    public String notice() {
        if (upkeep == null || upkeep.step() == Upkeep.Step.DONE) {
            return !kept && set.equals(INVENTED) ? words.say("set.invented") : null;
        }
        String step = upkeep.step().name().toLowerCase(Locale.ROOT);
        return upkeep.claims() == 0
                ? words.say("upkeep." + step)
                : words.say(
                        "upkeep.waiting", words.say("upkeep." + step), words.count("count.claims", upkeep.claims()));
    }

    /** The parts of the desk that who looks may go to. */
    public List<String> sections() {
        return Sections.of(visitor);
    }

    /** The address of a path in the page's language: «/ar/explore». */
    public String at(String path) {
        return "/" + words.language().code() + path;
    }

    /** The address of this page in the other language. */
    public String inOther() {
        return "/" + words.language().other().code() + path + query;
    }
}
