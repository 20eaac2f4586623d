/** Changes of the landstal, coming in from quota-service. */
@NullMarked
package dk.kkr.decision.quotas;

import org.jspecify.annotations.NullMarked;
