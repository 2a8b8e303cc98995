/** Events to claims: fields filled, tellings of one event by one origin joined. */
package org.rawi.coder.claim;
