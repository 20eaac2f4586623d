/** Taking back a document that was exported from a draft and edited. */
@NullMarked
package dk.kkr.agenda.reimport;

import org.jspecify.annotations.NullMarked;
