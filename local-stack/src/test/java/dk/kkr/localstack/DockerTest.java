package dk.kkr.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With programs that only say what Docker would say. */
class DockerTest {

  @TempDir Path folder = Path.of("");

  @Test
  void a_machine_without_docker_is_told_what_else_works() {
    assertThatThrownBy(this::find)
        .isInstanceOf(StackException.class)
        .hasMessageContaining("Docker is missing")
        .hasMessageContaining("./kkr up");
  }

  @Test
  void an_engine_that_does_not_run_is_told_from_a_missing_docker() throws IOException {
    program("docker", "echo 'Cannot connect to the Docker daemon' >&2; exit 1");

    assertThatThrownBy(this::find)
        .isInstanceOf(StackException.class)
        .hasMessageContaining("does not answer: Cannot connect to the Docker daemon")
        .hasMessageContaining("systemctl start docker");
  }

  @Test
  void docker_without_compose_is_told_what_to_install() throws IOException {
    program("docker", "[ \"$1\" = version ]");

    assertThatThrownBy(this::find)
        .isInstanceOf(StackException.class)
        .hasMessageContaining("Docker Compose is missing")
        .hasMessageContaining("docker-compose-v2");
  }

  @Test
  void compose_is_taken_as_a_plugin_or_else_as_a_program() throws IOException {
    program("docker-compose", "exit 0");
    program("docker", "[ \"$1\" = version ]");
    assertThat(find().command()).isEqualTo(path("docker-compose"));

    program("docker", "exit 0");
    assertThat(find().command()).isEqualTo(path("docker") + " compose");
  }

  @Test
  void a_container_is_known_by_its_part_with_its_address_and_its_health() throws IOException {
    program(
        "docker",
        """
        case "$*" in
          "compose ps -a -q") printf 'a1\\nb2\\n' ;;
          "inspect a1 b2") cat "$0.json" ;;
          stats*) printf 'a1 217.6MiB / 768MiB\\n' ;;
        esac
        """);
    Files.writeString(
        folder.resolve("docker.json"),
        """
        [{"Id": "a1", "RestartCount": 2, "State": {"Status": "running", "Health": {"Status": "healthy"}},
          "Config": {"Labels": {"com.docker.compose.service": "agenda-service"}},
          "NetworkSettings": {"Ports": {"8080/tcp": [{"HostIp": "127.0.0.1", "HostPort": "9081"}]}}},
         {"Id": "b2", "RestartCount": 0, "State": {"Status": "exited"},
          "Config": {"Labels": {"com.docker.compose.service": "kafka"}},
          "NetworkSettings": {"Ports": {}}}]
        """);
    var docker = find();

    var containers = docker.containers();

    assertThat(containers).containsOnlyKeys("agenda-service", "kafka");
    assertThat(containers.get("agenda-service"))
        .returns(true, Container::healthy)
        .returns(2, Container::restarts)
        .returns(java.util.Optional.of(URI.create("http://127.0.0.1:9081")), Container::address);
    assertThat(containers.get("kafka"))
        .returns(false, Container::runs)
        .returns(java.util.Optional.empty(), Container::address);
    assertThat(docker.memoryMb(containers)).containsOnlyKeys("agenda-service").containsValue(218L);
  }

  @Test
  void amounts_of_memory_are_read_in_every_unit() {
    assertThat(Docker.megabytes("1.5GiB / 2GiB")).isEqualTo(1536);
    assertThat(Docker.megabytes("768KiB / 2GiB")).isEqualTo(1);
    assertThat(Docker.megabytes("0B / 0B")).isZero();
  }

  private Docker find() {
    return Docker.find(new Shell(folder), path("docker"), path("docker-compose"));
  }

  private String path(String program) {
    return folder.resolve(program).toString();
  }

  private void program(String name, String script) throws IOException {
    var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
