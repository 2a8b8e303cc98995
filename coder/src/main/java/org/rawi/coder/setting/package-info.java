/** What the whole article fixes: its day, the country it writes of, and whom it has named. */
package org.rawi.coder.setting;
