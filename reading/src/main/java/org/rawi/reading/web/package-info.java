/**
 * Pages of the web, saved or archived: their visible text laid out by lines, with what the markup says of each line.
 *
 * <p>Nothing that a reader of the page would see is deleted; menus, links and comments stand in the text as furniture.
 */
package org.rawi.reading.web;
