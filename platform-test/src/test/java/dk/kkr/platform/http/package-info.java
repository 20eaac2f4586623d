@NullMarked
package dk.kkr.platform.http;

import org.jspecify.annotations.NullMarked;
