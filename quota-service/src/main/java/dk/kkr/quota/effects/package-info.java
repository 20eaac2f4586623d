/** What decisions did to agreements, or could not do. */
@NullMarked
package dk.kkr.quota.effects;

import org.jspecify.annotations.NullMarked;
