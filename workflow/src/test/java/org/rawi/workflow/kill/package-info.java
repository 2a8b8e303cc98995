/** What is left of a run that is killed: all that it had acknowledged, nothing twice, nothing in part. */
package org.rawi.workflow.kill;
