/** What the features of quota-service share. */
@NullMarked
package dk.kkr.quota;

import org.jspecify.annotations.NullMarked;
