/** Files as they were sent: their bytes, their text, and what they are called. */
@NullMarked
package dk.kkr.agenda.files;

import org.jspecify.annotations.NullMarked;
