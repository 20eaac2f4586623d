package dk.kkr.platform.change;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/**
 * Something that happened to an aggregate and that other services are told; a record. Its other
 * components are the data of the event; what stands here goes into the envelope and is left out of
 * the data. The type on the wire is {@code dk.kkr.<service>.<simple name of the record>}.
 */
@JsonIgnoreProperties({"aggregateId", "revision", "confidential"})
public interface DomainEvent {

  /** The aggregate it happened to; key of the message, so its events stay in order. */
  UUID aggregateId();

  /**
   * Which event of its aggregate this is: 1 for the first, then one more each time, without gaps.
   * The aggregate keeps the count in a column of its own, so that a change of the count is a change
   * of its version.
   */
  long revision();

  /** True when the data are not for the public. */
  default boolean confidential() {
    return false;
  }
}
