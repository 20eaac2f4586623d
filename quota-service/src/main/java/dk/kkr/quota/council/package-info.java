/** How councils deal with what is put before them, whatever it is. */
@NullMarked
package dk.kkr.quota.council;

import org.jspecify.annotations.NullMarked;
