package dk.kkr.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;

/**
 * A container as it was when it was looked at.
 *
 * @param part which part of docker-compose.yml it is
 * @param status {@code running}, {@code restarting}, {@code exited} and others
 * @param health what its health check found last
 * @param restarts how often Docker has started it again by itself
 * @param address where it is reached from this machine, when it is
 */
record Container(
    String id, String part, String status, String health, int restarts, Optional<URI> address) {

  /** Of what {@code docker inspect} tells about one. */
  static Container of(JsonNode told) {
    var state = told.path("State");
    return new Container(
        told.path("Id").asText(),
        told.path("Config").path("Labels").path("com.docker.compose.service").asText(),
        state.path("Status").asText(),
        state.path("Health").path("Status").asText(),
        told.path("RestartCount").asInt(),
        address(told.path("NetworkSettings").path("Ports")));
  }

  boolean runs() {
    return status.equals("running");
  }

  boolean healthy() {
    return runs() && health.equals("healthy");
  }

  /** Of the one port that a service opens; what runs no longer has none. */
  private static Optional<URI> address(JsonNode ports) {
    for (var bindings : ports) {
      var port = bindings.path(0).path("HostPort").asInt();
      if (port > 0) {
        return Optional.of(URI.create("http://127.0.0.1:" + port));
      }
    }
    return Optional.empty();
  }
}
