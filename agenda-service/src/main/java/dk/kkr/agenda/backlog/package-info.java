/** Provisional items: what has to come onto a later agenda, and where it comes from. */
@NullMarked
package dk.kkr.agenda.backlog;

import org.jspecify.annotations.NullMarked;
