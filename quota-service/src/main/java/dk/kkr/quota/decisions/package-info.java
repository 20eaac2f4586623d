/** Decisions and the answers to their conditions, coming in from decision-service. */
@NullMarked
package dk.kkr.quota.decisions;

import org.jspecify.annotations.NullMarked;
