/** Lists that are narrowed by what the caller asks for. */
@NullMarked
package dk.kkr.platform.query;

import org.jspecify.annotations.NullMarked;
