package dk.kkr.localstack;

import java.util.Optional;

/** In the volume of PostgreSQL's container, so that it goes with the databases. */
record VolumeMark(Docker docker, Container postgres) implements Mark {

  private static final String FILE = "/var/lib/postgresql/first-start";

  @Override
  public Optional<String> read() {
    return Optional.of(run("cat " + FILE + " 2>/dev/null || true"))
        .filter(words -> !words.isEmpty());
  }

  @Override
  public void write(String words) {
    run("printf '%s\\n' '" + words + "' > " + FILE);
  }

  private String run(String command) {
    var outcome = docker.inside(postgres, command);
    if (!outcome.worked()) {
      throw new StackException(
          "PostgreSQL's container does not answer (%s). Run the same command again."
              .formatted(outcome.err()));
    }
    return outcome.out();
  }
}
