/**
 * Reads tables out of people's spreadsheets: text/csv in any charset, separator and way of writing
 * numbers that is in use here, with everything wrong told by row and column.
 */
@NullMarked
package dk.kkr.quota.tables;

import org.jspecify.annotations.NullMarked;
