/**
 * What every error looks like: an RFC 9457 problem document that says what was wrong, where, and
 * what to do. Nothing else may answer with a status of 400 or more.
 */
@NullMarked
package dk.kkr.platform.problem;

import org.jspecify.annotations.NullMarked;
