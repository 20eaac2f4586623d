/** What all pages have in common: ways to each other, and the entrance. */
@NullMarked
package dk.kkr.agenda.pages;

import org.jspecify.annotations.NullMarked;
