/** Pages on which people decide: of one claim after another, of claims alike, of what is contested; and how far they agree. */
package org.rawi.desk.review;
