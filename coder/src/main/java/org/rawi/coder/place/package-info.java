/** Where: namesakes chosen together, containing areas, offsets and precision. */
package org.rawi.coder.place;
