/**
 * The use cases, once, for the desk and for the commands: take in, code again, link, review, search, export. Each has one or two
 * public methods; what people decided is laid over what the coder said here and nowhere else.
 */
package org.rawi.workflow;
