package dk.kkr.localstack;

import java.util.List;

/**
 * A deployable of the system.
 *
 * @param name of its module and its process
 * @param database its own database
 * @param port where it listens unless told otherwise
 */
public record Service(String name, String database, int port) {

  public static final Service AGENDA = new Service("agenda-service", "agenda", 8081);
  public static final Service DECISION = new Service("decision-service", "decision", 8082);
  public static final Service APPOINTMENT = new Service("appointment-service", "appointment", 8083);
  public static final Service QUOTA = new Service("quota-service", "quota", 8084);

  /** All of them, in the order of their ports. */
  public static final List<Service> ALL = List.of(AGENDA, DECISION, APPOINTMENT, QUOTA);
}
