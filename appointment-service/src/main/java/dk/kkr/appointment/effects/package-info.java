/** What came of decisions on slates. */
@NullMarked
package dk.kkr.appointment.effects;

import org.jspecify.annotations.NullMarked;
