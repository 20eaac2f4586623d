/** Taking in an existing agenda file as a meeting with its items. */
@NullMarked
package dk.kkr.agenda.imports;

import org.jspecify.annotations.NullMarked;
