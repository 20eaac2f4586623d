/**
 * The whole system on one machine without Docker: an embedded PostgreSQL, a single-node Kafka and
 * the services, each in its own process. {@code Infrastructure} and {@code ServiceProcess} are what
 * tests and journeys use; {@code Kkr} is the command line.
 */
@NullMarked
package dk.kkr.localstack;

import org.jspecify.annotations.NullMarked;
