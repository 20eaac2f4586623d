/** Calculations that a council adopts: who bears which share. */
@NullMarked
package dk.kkr.quota.allocations;

import org.jspecify.annotations.NullMarked;
