/**
 * Stories told on the packaged services with a real broker and a real database. Answers are read as
 * plain JSON, as a stranger would, so nothing is promised about nulls here.
 */
@NullUnmarked
package dk.kkr.journeys;

import org.jspecify.annotations.NullUnmarked;
