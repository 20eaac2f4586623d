/**
 * Completes the API description of a service with what the platform does to every operation:
 * problems, tokens, entity tags, idempotency keys. Runs while a service is built.
 */
@NullMarked
package dk.kkr.platform.openapi;

import org.jspecify.annotations.NullMarked;
