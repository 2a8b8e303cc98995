package org.rawi.desk.page;

import java.util.List;
import java.util.Map;
import org.rawi.desk.web.Visitor;
import org.rawi.store.Right;

/** The parts of the desk, in the order in which every page names them. */
public final class Sections {
    /** «explore», as addresses and the catalogue know them. */
    private static final List<String> ALL = List.of("overview", "explore", "review", "import", "people", "about");

    private static final Map<String, Right> RIGHTS =
            Map.of("review", Right.DECIDE, "import", Right.TAKE_IN, "people", Right.ADMINISTER);

    private Sections() {}

    /** The parts that {@code visitor} may go to; who has not come in may go nowhere. */
    static List<String> of(Visitor visitor) {
        return ALL.stream()
                .filter(section -> visitor.may(RIGHTS.getOrDefault(section, Right.LOOK)))
                .filter(section -> !section.equals("people") || visitor.hasAccount())
                .toList();
    }

    /** Where a part begins: «/explore»; the overview at «/». */
    public static String path(String section) {
        return section.equals("overview") ? "/" : "/" + section;
    }
}
