/** What the user names, walked and read: paths, folders, standard input, each by its format. */
package org.rawi.reading.input;
