/** Saved calculations, which never change: scenarios, until one is put before the council. */
@NullMarked
package dk.kkr.quota.runs;

import org.jspecify.annotations.NullMarked;
