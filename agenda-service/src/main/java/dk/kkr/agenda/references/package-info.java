/** How texts refer to items: by markers that follow an item, and by numbers as they are written. */
@NullMarked
package dk.kkr.agenda.references;

import org.jspecify.annotations.NullMarked;
