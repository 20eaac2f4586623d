@NullMarked
package dk.kkr.agenda.checks;

import org.jspecify.annotations.NullMarked;
