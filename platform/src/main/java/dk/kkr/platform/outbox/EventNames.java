package dk.kkr.platform.outbox;

/**
 * How the events and topics of a service are called.
 *
 * @param service short name, e.g. {@code agenda}
 * @param prefix before every topic, so that several systems can share a broker; usually empty
 */
public record EventNames(String service, String prefix) {

  /** The topic of the service's events. */
  public String topic() {
    return prefix + "kkr." + service + ".v1";
  }

  /** The topic that tells which incoming events could not be handled. */
  public String deadLetterTopic() {
    return prefix + "kkr." + service + ".dead-letters.v1";
  }

  /** The CloudEvents source of the service. */
  public String source() {
    return "urn:kkr:" + service;
  }

  /** The CloudEvents type of an event record. */
  public String type(Class<?> event) {
    return "dk.kkr." + service + "." + event.getSimpleName();
  }

  /** The group in which the replicas of the service share the partitions they read. */
  public String consumerGroup() {
    return prefix + "kkr." + service;
  }
}
