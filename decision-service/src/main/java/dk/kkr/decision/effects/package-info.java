/** What other services tell about the effects of decisions. */
@NullMarked
package dk.kkr.decision.effects;

import org.jspecify.annotations.NullMarked;
