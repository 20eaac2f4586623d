/** Results as people look at them: a page in Danish, and files for spreadsheets. */
@NullMarked
package dk.kkr.quota.pages;

import org.jspecify.annotations.NullMarked;
