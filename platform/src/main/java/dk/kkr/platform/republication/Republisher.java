package dk.kkr.platform.republication;

import dk.kkr.platform.change.Aggregate;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells again where the aggregates of one kind stand; one bean per kind that raises events. All
 * beans of a service are called one after the other, in the order of their kinds, and each of its
 * aggregates gets a transaction of its own. What is told again may be told once more at any time:
 * consumers find nothing new in it.
 */
public interface Republisher {

  /**
   * What the aggregates are called, in the plural and unique within the service: {@code meetings}.
   */
  String kind();

  /** Which aggregates there are to tell of; some may have nothing to tell. */
  Ids ids();

  /**
   * Takes the locks that a command on the aggregate takes, and has it raise the events that carry
   * its current state, each with the next revision: those that a consumer needs who has read no
   * earlier one. Nothing else changes, nobody inside the service is told, and the caller records
   * it.
   *
   * <p>Runs in a transaction of the caller.
   *
   * @return the aggregate with its raised events; empty when it is gone or others were never told
   *     of it
   */
  Optional<? extends Aggregate> retell(UUID id);
}
