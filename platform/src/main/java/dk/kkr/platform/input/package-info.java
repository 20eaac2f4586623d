/** What a text or a day from outside must be like, as constraints on the records at the edge. */
@NullMarked
package dk.kkr.platform.input;

import org.jspecify.annotations.NullMarked;
