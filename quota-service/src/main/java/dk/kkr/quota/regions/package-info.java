/** Which municipalities share a quota, by date. */
@NullMarked
package dk.kkr.quota.regions;

import org.jspecify.annotations.NullMarked;
