package dk.kkr.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of the README on Docker, in containers, volumes and images of their own, so that a
 * system that runs on Docker already is left alone.
 */
class DockerJourney {

  /** What would not be its own. */
  private static final Set<String> NOT_TAKEN = Set.of(".env", ".kkr", ".git");

  private static final List<String> COMPOSE = List.of("docker compose", "docker-compose");

  @TempDir Path folder;

  @Test
  void every_example_prints_the_same_on_docker() throws Exception {
    assumeTrue(
        Boolean.getBoolean("kkr.test.containers"), "Runs with -Pcontainers, which needs Docker");
    Path root = repository();
    CommandLine kkr = new CommandLine(folder, root);
    try {
      kkr.docker();
      assertThat(kkr.parts()).hasSize(6).extracting(part -> part.get("ready")).containsOnly(true);
      Readme.assertExamplesWork(kkr);
    } finally {
      remove(root);
    }
  }

  /** The repository under another name, with any free ports and without what belongs to others. */
  private Path repository() throws IOException {
    Path root =
        Files.createDirectory(folder.resolve("kkr-journey-" + ProcessHandle.current().pid()));
    try (var entries = Files.list(Repository.root())) {
      for (Path entry : entries.toList()) {
        if (!NOT_TAKEN.contains(entry.getFileName().toString())) {
          Files.createSymbolicLink(root.resolve(entry.getFileName()), entry);
        }
      }
    }
    Files.writeString(
        root.resolve(".env"),
        """
        KKR_AGENDA_PORT=0
        KKR_DECISION_PORT=0
        KKR_APPOINTMENT_PORT=0
        KKR_QUOTA_PORT=0
        """);
    return root;
  }

  private void remove(Path root) throws IOException, InterruptedException {
    String down =
        String.join(
            " || ",
            COMPOSE.stream().map(compose -> compose + " down --volumes --rmi local").toList());
    new ProcessBuilder("sh", "-c", down).directory(root.toFile()).inheritIO().start().waitFor();
  }
}
