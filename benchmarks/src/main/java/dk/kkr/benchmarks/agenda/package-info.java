/** Reading agendas: the packaged service beside its rivals, on small and on large data. */
@NullMarked
package dk.kkr.benchmarks.agenda;

import org.jspecify.annotations.NullMarked;
