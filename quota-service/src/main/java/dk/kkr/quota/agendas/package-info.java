/** Released agendas coming in from agenda-service. */
@NullMarked
package dk.kkr.quota.agendas;

import org.jspecify.annotations.NullMarked;
