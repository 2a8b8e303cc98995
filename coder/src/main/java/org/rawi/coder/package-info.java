/** The coder: one article in, its claims out, and what each stage made of it. */
package org.rawi.coder;
