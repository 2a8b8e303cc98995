package org.rawi.model;

/**
 * What coded a claim.
 *
 * @param version the coder's version
 * @param knowledge checksum of the knowledge, «sha256:…»
 */
public record Coding(String version, String knowledge) {}
