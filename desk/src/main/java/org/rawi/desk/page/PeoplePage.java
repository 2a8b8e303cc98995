package org.rawi.desk.page;

import java.util.List;

/**
 * The members of the team, for an admin.
 *
 * @param people the members, by name
 * @param roles what a member can be there for, as the catalogue knows it
 * @param fault why something was not done, as the catalogue knows it, or null
 * @param given a password that was made just now, or null; it is shown this once
 */
public record PeoplePage(List<Person> people, List<String> roles, String fault, Given given) {
    /**
     * A member.
     *
     * @param name what the member logs in with
     * @param pseudonym what others see
     * @param role as the catalogue knows it
     * @param email by which a provider knows the member, or null
     * @param seen the day of the last log-in, or null
     * @param disabled whether the member is kept out
     * @param self whether it is who looks
     */
    public record Person(
            String name, String pseudonym, String role, String email, String seen, boolean disabled, boolean self) {}

    /**
     * A password for one log-in.
     *
     * @param name whose
     * @param password the password
     */
    public record Given(String name, String password) {}

    public PeoplePage {
        people = List.copyOf(people);
        roles = List.copyOf(roles);
    }
}
