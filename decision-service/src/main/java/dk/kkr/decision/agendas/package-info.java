/** Released agendas coming in from agenda-service. */
@NullMarked
package dk.kkr.decision.agendas;

import org.jspecify.annotations.NullMarked;
