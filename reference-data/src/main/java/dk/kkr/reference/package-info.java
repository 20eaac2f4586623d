/**
 * Municipalities, regions, councils and named groups of municipalities, by date. Everything is read
 * from the data files of this module when {@link dk.kkr.reference.ReferenceData#load()} is called;
 * what it returns never changes and may be shared between threads.
 */
@NullMarked
package dk.kkr.reference;

import org.jspecify.annotations.NullMarked;
