package dk.kkr.localstack;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
    var wanted =
        Stream.concat(Stream.of(ports.postgres(), ports.kafka()), servicePorts.values().stream())
            .filter(port -> port != 0)
            .toList();
    if (wanted.size() != Set.copyOf(wanted).size()) {
      throw new StackException(
          "Two parts cannot have the same port. Wanted are: " + wanted + "; 0 = any free port.");
    }
  }

  /** Free ports for everything: what journeys want. */
  public static StackOptions anyPorts(Path repository, Path folder) {
    return new StackOptions(repository, folder, Ports.ANY, Map.of());
  }

  int port(Service service) {
    return servicePorts.getOrDefault(service.name(), 0);
  }
}
