/** Sources of knowledge to one compact image: reading, checking, inflecting. */
package org.rawi.knowledge.compile;
