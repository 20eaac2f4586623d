/** Who calls: bearer tokens, roles and what a caller may do. */
@NullMarked
package dk.kkr.platform.security;

import org.jspecify.annotations.NullMarked;
