/** Sentences to clauses: where one predication ends and what joins it to the next. */
package org.rawi.coder.clause;
