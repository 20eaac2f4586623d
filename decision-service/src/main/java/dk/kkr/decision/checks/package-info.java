/** What is looked at before texts of this service become public. */
@NullMarked
package dk.kkr.decision.checks;

import org.jspecify.annotations.NullMarked;
