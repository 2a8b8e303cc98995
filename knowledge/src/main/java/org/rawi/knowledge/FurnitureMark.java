package org.rawi.knowledge;

/**
 * Words that betray page furniture, «انسخ الرابط».
 *
 * @param kind share, related, caption, advert …
 * @param text the words
 */
public record FurnitureMark(String kind, String text) {}
