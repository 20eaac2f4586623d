/** What decisions did to agreements and allocations, or could not do. */
@NullMarked
package dk.kkr.quota.effects;

import org.jspecify.annotations.NullMarked;
