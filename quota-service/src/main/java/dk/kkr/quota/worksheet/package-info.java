/** Calculations that explain themselves: every number is exact and tells how it came about. */
@NullMarked
package dk.kkr.quota.worksheet;

import org.jspecify.annotations.NullMarked;
