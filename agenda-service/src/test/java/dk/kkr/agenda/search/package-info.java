@NullMarked
package dk.kkr.agenda.search;

import org.jspecify.annotations.NullMarked;
