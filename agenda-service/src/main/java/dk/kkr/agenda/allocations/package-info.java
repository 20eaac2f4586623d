/** Tables of allocations, as quota-service tells them. */
@NullMarked
package dk.kkr.agenda.allocations;

import org.jspecify.annotations.NullMarked;
