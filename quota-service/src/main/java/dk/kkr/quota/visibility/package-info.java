/** Who sees what: one table of audience by content. */
@NullMarked
package dk.kkr.quota.visibility;

import org.jspecify.annotations.NullMarked;
