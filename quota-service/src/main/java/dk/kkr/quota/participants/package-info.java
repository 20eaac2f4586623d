/** Who takes part in a calculation or table: municipalities by date, and others by name. */
@NullMarked
package dk.kkr.quota.participants;

import org.jspecify.annotations.NullMarked;
