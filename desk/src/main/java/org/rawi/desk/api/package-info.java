/** What programs ask of a desk, and by what they are let in. */
package org.rawi.desk.api;
