package dk.kkr.localstack;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a system is started with.
 *
 * @param repository where the packaged services are: {@code <name>/target/quarkus-app}
 * @param folder where the data are kept
 * @param ports of PostgreSQL and Kafka
 * @param servicePorts by the name of the service; 0 for any free port, as for one that is missing
 */
public record StackOptions(
    Path repository, Path folder, Ports ports, Map<String, Integer> servicePorts) {

  public StackOptions {
    servicePorts = Map.copyOf(servicePorts);
  }

  /** Free ports for everything: what journeys want. */
  public static StackOptions anyPorts(Path repository, Path folder) {
    return new StackOptions(repository, folder, Ports.ANY, Map.of());
  }

  int port(Service service) {
    return servicePorts.getOrDefault(service.name(), 0);
  }
}
