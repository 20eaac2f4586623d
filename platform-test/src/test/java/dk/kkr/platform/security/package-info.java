@NullMarked
package dk.kkr.platform.security;

import org.jspecify.annotations.NullMarked;
