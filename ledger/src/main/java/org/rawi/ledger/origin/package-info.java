/** Who first said it: the chain resolved to origins, and how many of them are independent. */
package org.rawi.ledger.origin;
