@NullMarked
package dk.kkr.agenda.attachments;

import org.jspecify.annotations.NullMarked;
