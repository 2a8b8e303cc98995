/**
 * Following feeds: which is due, what in it is new, what has been seen. What a batch brings counts as done when it is committed, so
 * that a watch that is killed neither loses nor doubles anything.
 */
package org.rawi.reading.watch;
