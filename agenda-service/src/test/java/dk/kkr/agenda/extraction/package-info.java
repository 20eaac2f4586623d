@NullMarked
package dk.kkr.agenda.extraction;

import org.jspecify.annotations.NullMarked;
