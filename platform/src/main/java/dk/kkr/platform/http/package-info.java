/**
 * What every HTTP interface does alike: entity tags and preconditions, keyset pages, idempotency
 * keys, request and trace ids, limits.
 */
@NullMarked
package dk.kkr.platform.http;

import org.jspecify.annotations.NullMarked;
