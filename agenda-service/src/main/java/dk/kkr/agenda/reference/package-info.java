/** Councils, municipalities and groups for those who call this service. */
@NullMarked
package dk.kkr.agenda.reference;

import org.jspecify.annotations.NullMarked;
