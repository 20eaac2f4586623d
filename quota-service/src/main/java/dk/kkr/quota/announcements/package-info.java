/** What the agency announced: a region's quotas for a year. */
@NullMarked
package dk.kkr.quota.announcements;

import org.jspecify.annotations.NullMarked;
