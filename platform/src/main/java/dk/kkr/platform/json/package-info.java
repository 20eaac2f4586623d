/** How events and audit rows are written as JSON, and how events are read. */
@NullMarked
package dk.kkr.platform.json;

import org.jspecify.annotations.NullMarked;
