package org.rawi.coder.setting;

import org.rawi.coder.mention.ActorValue;

/**
 * Makes ids of heads, institutions and countries: «طيران التحالف» is the coalition, «طيران الجيش السوري» the country's air force.
 *
 * <p>Immutable and thread-safe.
 */
final class PartyComposer {
    private final ActorRegister register;

    PartyComposer(ActorRegister register) {
        this.register = register;
    }

    /** An actor by id with what stands before it. */
    Party named(ActorValue value, String id, String form) {
        if (value.head().equals("kin")) {
            return new Party("", "people", form, "", false, value.origin());
        }
        String headed = headed(id, value.head());
        String type = register.typeOf(headed).isEmpty() ? value.type() : register.typeOf(headed);
        return new Party(headed, type, form, "", isAir(value) || type.equals("airforce"), value.origin());
    }

    /** An institution of {@code country}; nobody where the country is not known. */
    Party institution(ActorValue value, String country) {
        if (country.isEmpty() || value.head().equals("kin")) {
            return new Party("", value.type(), "institution", "", isAir(value), value.origin());
        }
        String headed = headed(register.compose(country, value.id()), value.head());
        boolean flies = isAir(value) || value.type().equals("airforce");
        return new Party(headed, flies ? "airforce" : value.type(), "institution", "", flies, value.origin());
    }

    /** A country: its government where it stands alone, a part of it behind a head («طائرات روسية»). */
    Party country(ActorValue value) {
        if (value.head().isEmpty()) {
            return new Party(register.governmentOf(value.id()), "state", "country", value.id(), false, value.origin());
        }
        String part = value.head().equals("same") ? "military" : value.head();
        return new Party(register.compose(value.id(), part), part, "institution", "", isAir(value), value.origin());
    }

    /** The id with what the head makes of it. */
    String headed(String id, String head) {
        if (id.isEmpty() || head.isEmpty() || head.equals("same") || holdsAlready(id, head)) {
            return id;
        }
        String part = register.compose(id, head);
        if (register.isKnown(part)) {
            return part;
        }
        if (head.equals("allies")) {
            return "";
        }
        String type = register.typeOf(id);
        boolean state = type.equals("military") || type.equals("government") || type.equals("state");
        if (state && id.contains(".")) {
            String beside = register.compose(id.substring(0, id.indexOf('.')), head);
            return register.isKnown(beside) || head.equals("airforce") ? beside : id;
        }
        return isOffice(head) ? part : id;
    }

    /** «المبعوث الأممي ستافان دي ميستورا»: who holds the office is not headed once more. */
    private boolean holdsAlready(String id, String head) {
        boolean office = register.typeOf(id).equals("office") && isOffice(head);
        boolean own = head.contains("spokes") || head.equals("office") || head.startsWith("deputy");
        return id.endsWith("." + head) || office && !own;
    }

    static boolean isOffice(String head) {
        return !head.equals("airforce") && !head.equals("artillery") && !head.equals("air_defence");
    }

    static boolean isAir(ActorValue value) {
        return value.head().equals("airforce") || value.type().equals("airforce");
    }
}
