/** Tables of agreements on quotas, as quota-service tells them. */
@NullMarked
package dk.kkr.agenda.quotas;

import org.jspecify.annotations.NullMarked;
