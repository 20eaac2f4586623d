@NullMarked
package dk.kkr.agenda.concerned;

import org.jspecify.annotations.NullMarked;
