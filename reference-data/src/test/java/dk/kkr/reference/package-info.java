@NullMarked
package dk.kkr.reference;

import org.jspecify.annotations.NullMarked;
