package org.rawi.desk.page;

/**
 * Where members log in.
 *
 * @param name the name that was tried, or empty
 * @param next where to go then: «/ar/explore»
 * @param fault why it was not taken, as the catalogue knows it, or null
 * @param value a figure that the fault has, or empty
 * @param provider who else vouches for members, by its host, or null
 */
public record LogInPage(String name, String next, String fault, String value, String provider) {}
