package org.rawi.desk.page;

/**
 * A member's own page.
 *
 * @param name what the member logs in with
 * @param pseudonym what others see
 * @param role as the catalogue knows it
 * @param given whether somebody else chose the password, and another must be set
 * @param fault why a password was not taken, as the catalogue knows it, or null
 * @param done whether a password has been set just now
 * @param shortest the fewest characters of a password
 */
public record AccountPage(
        String name, String pseudonym, String role, boolean given, String fault, boolean done, int shortest) {}
