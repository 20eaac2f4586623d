/** What decision-service wants back on a later agenda. */
@NullMarked
package dk.kkr.agenda.followups;

import org.jspecify.annotations.NullMarked;
