/** What stands on every agenda of a council: templates, and placing them on a meeting. */
@NullMarked
package dk.kkr.agenda.standing;

import org.jspecify.annotations.NullMarked;
