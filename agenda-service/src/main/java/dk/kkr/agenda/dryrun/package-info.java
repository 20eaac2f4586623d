/** What an import of a file would give, without a running system. */
@NullMarked
package dk.kkr.agenda.dryrun;

import org.jspecify.annotations.NullMarked;
