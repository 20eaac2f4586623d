@NullMarked
package dk.kkr.agenda.formats;

import org.jspecify.annotations.NullMarked;
