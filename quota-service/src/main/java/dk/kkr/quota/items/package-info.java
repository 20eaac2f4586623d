/** Agenda items, read from agenda-service over its public API. */
@NullMarked
package dk.kkr.quota.items;

import org.jspecify.annotations.NullMarked;
