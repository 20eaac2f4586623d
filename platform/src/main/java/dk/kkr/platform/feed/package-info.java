/** What was published, over HTTP. */
@NullMarked
package dk.kkr.platform.feed;

import org.jspecify.annotations.NullMarked;
