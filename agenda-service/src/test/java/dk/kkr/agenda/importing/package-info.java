@NullMarked
package dk.kkr.agenda.importing;

import org.jspecify.annotations.NullMarked;
