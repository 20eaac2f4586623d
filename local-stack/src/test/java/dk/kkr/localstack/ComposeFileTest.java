package dk.kkr.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What docker-compose.yml says stays in step with what runs without Docker. */
class ComposeFileTest {

  @Test
  void every_service_has_its_database_its_roles_and_its_port_on_this_machine_only()
      throws IOException {
    var compose = text("docker-compose.yml");
    for (var service : Service.ALL) {
      var name = service.database();
      assertThat(compose)
          .contains("\n  " + service.name() + ":\n")
          .contains(
              "\"127.0.0.1:${KKR_%s_PORT:-%d}:8080\""
                  .formatted(name.toUpperCase(Locale.ROOT), service.port()))
          .contains("jdbc:postgresql://postgres:5432/" + name + "\n")
          .contains("QUARKUS_DATASOURCE_USERNAME: " + name + "_app\n")
          .contains("QUARKUS_FLYWAY_USERNAME: " + name + "_owner\n");
    }
    assertThat(
            compose
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("- \"?[0-9.:$].*:[0-9]+\"?")))
        .hasSize(Service.ALL.size())
        .allMatch(line -> line.startsWith("- \"127.0.0.1:"));
  }

  @Test
  void the_databases_are_those_of_the_services() throws IOException {
    var databases = Service.ALL.stream().map(Service::database).toList();
    assertThat(text("docker/databases.sh"))
        .contains("for database in " + String.join(" ", databases) + ";");
  }

  private static String text(String file) throws IOException {
    return Files.readString(Kkr.repository().resolve(file));
  }
}
