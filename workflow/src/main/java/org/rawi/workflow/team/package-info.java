/** A team on one data set: who may log in, passwords, sessions. The desk and {@code rawi account} do it all through here. */
package org.rawi.workflow.team;
