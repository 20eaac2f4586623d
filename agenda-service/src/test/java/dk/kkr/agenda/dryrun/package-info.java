@NullMarked
package dk.kkr.agenda.dryrun;

import org.jspecify.annotations.NullMarked;
