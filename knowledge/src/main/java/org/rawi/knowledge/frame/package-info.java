/** Frames: the ways in which events are told, one a file, with the examples that prove them. */
package org.rawi.knowledge.frame;
