/** What an item says: texts, tables, recommendation points, positions, steps and attachments. */
@NullMarked
package dk.kkr.agenda.content;

import org.jspecify.annotations.NullMarked;
