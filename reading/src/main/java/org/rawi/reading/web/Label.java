package org.rawi.reading.web;

import java.util.Optional;
import org.rawi.model.Paragraph.Role;

/** What the markup says an element is for. */
enum Label {
    /** The body of an article, as «entry-content» says. */
    BODY(null),
    SUBTITLE(Role.SUBTITLE),
    /** Who wrote, where and when. */
    DATELINE(Role.DATELINE),
    CAPTION(Role.CAPTION),
    QUOTE(Role.QUOTE),
    FURNITURE(Role.FURNITURE);

    private final Role role;

    Label(Role role) {
        this.role = role;
    }

    /** The role of its lines, or empty where their words are to tell. */
    Optional<Role> role() {
        return Optional.ofNullable(role);
    }
}
