/**
 * What the features of quota-service share, and how they hang together:
 *
 * <pre>
 * events in      agendas, decisions          what other services told, taken apart
 *                  |
 * contracts      council                     what stands on agendas and is decided on, whatever it is
 *                  |
 * subjects       agreements, allocations     implement them: *Agendas and *Decisions
 *                  |
 * events out     effects                     what became of a decision, told back
 *
 * calculators and runs, on worksheet, tables, participants and populations, make the numbers;
 * announcements make the quotas that agreements stand on; pages show both; visibility says to whom.
 * </pre>
 */
@NullMarked
package dk.kkr.quota;

import org.jspecify.annotations.NullMarked;
