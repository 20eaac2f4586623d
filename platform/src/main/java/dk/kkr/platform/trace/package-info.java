/** Trace context and request id, carried from the request to logs, problems and events. */
@NullMarked
package dk.kkr.platform.trace;

import org.jspecify.annotations.NullMarked;
