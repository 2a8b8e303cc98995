/**
 * Feeds of news and lists of feeds: RSS, Atom, JSON Feed, OPML. Each entry of a feed is one document.
 *
 * <p>Entries are framed one by one, so that a broken or endless one costs itself and not the feed; what is named in a document
 * type, an entity or an address is never fetched or expanded.
 */
package org.rawi.reading.feed;
