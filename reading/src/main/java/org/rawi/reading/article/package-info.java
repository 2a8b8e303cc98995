/**
 * A document's articles, and what each of their lines is for: title, dateline, body, caption, page furniture.
 *
 * <p>Nothing is deleted; furniture is only not coded. A rule that is in doubt leaves a line to the body.
 */
package org.rawi.reading.article;
