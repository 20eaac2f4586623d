/**
 * The calculators: each has a request that people send, inputs in which everything looked up is
 * filled in, and a result that follows from the inputs alone.
 */
@NullMarked
package dk.kkr.quota.calculators;

import org.jspecify.annotations.NullMarked;
