package org.rawi.desk.page;

import java.util.List;

/** The parts of the desk, in the order in which every page names them. */
public final class Sections {
    /** «explore», as addresses and the catalogue know them. */
    public static final List<String> ALL = List.of("overview", "explore", "review", "import", "about");

    private Sections() {}

    /** Where a part begins: «/explore»; the overview at «/». */
    public static String path(String section) {
        return section.equals("overview") ? "/" : "/" + section;
    }
}
