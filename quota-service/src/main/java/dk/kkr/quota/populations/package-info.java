/**
 * Inhabitants of the municipalities by date: tables that came with the service or were imported.
 */
@NullMarked
package dk.kkr.quota.populations;

import org.jspecify.annotations.NullMarked;
