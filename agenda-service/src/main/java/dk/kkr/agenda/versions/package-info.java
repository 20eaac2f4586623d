/** Released agendas: immutable, numbered, readable by the public. */
@NullMarked
package dk.kkr.agenda.versions;

import org.jspecify.annotations.NullMarked;
