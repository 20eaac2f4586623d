/** What differs between two versions of an agenda: structure first, then words. No framework. */
@NullMarked
package dk.kkr.agenda.comparison;

import org.jspecify.annotations.NullMarked;
