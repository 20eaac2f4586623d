/** Files of attachments over HTTP: sending, getting and taking away. */
@NullMarked
package dk.kkr.agenda.attachments;

import org.jspecify.annotations.NullMarked;
