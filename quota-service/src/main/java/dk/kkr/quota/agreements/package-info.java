/** Agreements in which municipalities take over quotas from each other. */
@NullMarked
package dk.kkr.quota.agreements;

import org.jspecify.annotations.NullMarked;
