/**
 * What pages, feeds and files hold back so that nobody comes to harm: names blacked out, places shown as areas, days to wait.
 *
 * <p>{@code new Shield(HarmRules.SAFE, knowledge)} says how exactly a place may be shown, {@code new Mask(HarmRules.SAFE,
 * knowledge)} blacks out names in a text and keeps its length.
 */
package org.rawi.export.harm;
