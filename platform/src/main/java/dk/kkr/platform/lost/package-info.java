/** Changes that others were told and this database no longer knows: found, reported, counted on. */
@NullMarked
package dk.kkr.platform.lost;

import org.jspecify.annotations.NullMarked;
