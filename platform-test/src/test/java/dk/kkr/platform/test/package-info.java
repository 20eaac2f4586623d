@NullMarked
package dk.kkr.platform.test;

import org.jspecify.annotations.NullMarked;
