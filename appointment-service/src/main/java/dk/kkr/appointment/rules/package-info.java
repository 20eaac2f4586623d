/** What is demanded of a seat and of all who sit in a body, and whether it holds. */
@NullMarked
package dk.kkr.appointment.rules;

import org.jspecify.annotations.NullMarked;
