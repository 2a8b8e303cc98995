package org.rawi.desk.team;

import org.rawi.desk.web.Visit;

/** The line that lays something into a browser: for this site alone, out of reach of scripts, and gone when it is closed. */
final class Cookies {
    private Cookies() {}

    /** Sent with nothing that another site began. */
    static String session(Visit visit, String value) {
        return line(visit.knock().cookieName(), value, visit.knock().secure(), "Strict", "");
    }

    static String none(Visit visit) {
        return line(visit.knock().cookieName(), "", visit.knock().secure(), "Strict", "; Max-Age=0");
    }

    static String returningName(Visit visit) {
        return visit.knock().cookieName() + "-oidc";
    }

    /** Sent also when a provider of identities leads back, for some minutes. */
    static String returning(Visit visit, String value) {
        return line(returningName(visit), value, visit.knock().secure(), "Lax", "; Max-Age=600");
    }

    private static String line(String name, String value, boolean secure, String site, String more) {
        return name + "=" + value + "; Path=/; HttpOnly; SameSite=" + site + (secure ? "; Secure" : "") + more;
    }
}
