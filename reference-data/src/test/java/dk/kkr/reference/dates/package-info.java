@NullMarked
package dk.kkr.reference.dates;

import org.jspecify.annotations.NullMarked;
