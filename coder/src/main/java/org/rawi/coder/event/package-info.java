/** Clauses to events: triggers, their arguments, the frame that fits. */
package org.rawi.coder.event;
