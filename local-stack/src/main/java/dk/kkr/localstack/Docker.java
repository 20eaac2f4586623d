package dk.kkr.localstack;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The containers of the repository's docker-compose.yml, through Docker's command line. */
final class Docker {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Pattern AMOUNT = Pattern.compile("([0-9.]+)([KMG]?)i?B");

  private final Shell shell;
  private final String docker;
  private final List<String> compose;

  private Docker(Shell shell, String docker, List<String> compose) {
    this.shell = shell;
    this.docker = docker;
    this.compose = compose;
  }

  /**
   * Docker with Compose, and an engine that answers.
   *
   * @throws StackException saying which of them is missing and how to get it
   */
  static Docker find(Path repository) {
    return find(new Shell(repository), "docker", "docker-compose");
  }

  /** The same with programs of these names; the last is Compose as a program of its own. */
  static Docker find(Shell shell, String docker, String oldCompose) {
    var engine = shell.run(List.of(docker, "version", "--format", "{{.Server.Version}}"));
    if (engine.missing()) {
      throw new StackException(
          "Docker is missing. Install it (https://docs.docker.com/get-started/get-docker), or run the system without it: ./kkr up");
    }
    if (!engine.worked()) {
      throw new StackException(
          "Docker's engine does not answer: %s%nStart it (Docker Desktop; on Linux: sudo systemctl start docker), and see to it that you may use it (group docker)."
              .formatted(engine.err()));
    }
    for (var compose : List.of(List.of(docker, "compose"), List.of(oldCompose))) {
      if (shell.run(words(compose, "version")).worked()) {
        return new Docker(shell, docker, compose);
      }
    }
    throw new StackException(
        "Docker Compose is missing. Install it (Debian and Ubuntu: apt install docker-compose-v2 or docker-compose; anywhere: https://docs.docker.com/compose/install).");
  }

  /** How Compose is called here, for people to repeat. */
  String command() {
    return String.join(" ", compose);
  }

  /** Runs Compose. */
  Shell.Outcome compose(String... words) {
    return shell.run(words(compose, words));
  }

  /** Runs Compose, which may take minutes, with its output at the end of a log. */
  Shell.Outcome compose(LogFile log, String... words) {
    return shell.run(words(compose, words), log);
  }

  /** All that there are, whether they run or not, by the name of their part. */
  Map<String, Container> containers() {
    var ids = compose("ps", "-a", "-q");
    return ids.worked() ? look(ids.out().lines().toList()) : Map.of();
  }

  /** The same for containers that are known: much quicker than to ask Compose. */
  Map<String, Container> lookAgain(Map<String, Container> known) {
    return look(known.values().stream().map(Container::id).toList());
  }

  /** The last lines that it wrote. */
  List<String> lastWords(Container container, int lines) {
    var said = ask(List.of("logs", "--tail", Integer.toString(lines), container.id()));
    var all = (said.err() + "\n" + said.out()).strip().lines().toList();
    return all.subList(Math.max(0, all.size() - lines), all.size());
  }

  /** Runs a command of the shell in it, as its root. */
  Shell.Outcome inside(Container container, String command) {
    return ask(List.of("exec", "--user", "0", container.id(), "sh", "-c", command));
  }

  /** Megabytes in use as the engine counts them, by the name of the part. */
  Map<String, Long> memoryMb(Map<String, Container> containers) {
    var memory = new HashMap<String, Long>();
    var ids = containers.values().stream().filter(Container::runs).map(Container::id);
    var format =
        Stream.of("stats", "--no-stream", "--no-trunc", "--format", "{{.ID}} {{.MemUsage}}");
    for (var line : ask(Stream.concat(format, ids).toList()).out().lines().toList()) {
      var words = line.split(" ", 2);
      containers.values().stream()
          .filter(container -> container.id().equals(words[0]))
          .forEach(container -> memory.put(container.part(), megabytes(words[1])));
    }
    return memory;
  }

  /** Reads the first amount of {@code 217.6MiB / 768MiB}. */
  static long megabytes(String usage) {
    var matcher = AMOUNT.matcher(usage);
    if (!matcher.lookingAt()) {
      throw new IllegalArgumentException("Not an amount of memory: " + usage);
    }
    var power = "KMG".indexOf(matcher.group(2)) - (matcher.group(2).isEmpty() ? 2 : 1);
    return Math.round(Double.parseDouble(matcher.group(1)) * Math.pow(1024, power));
  }

  private Map<String, Container> look(List<String> ids) {
    var found = new HashMap<String, Container>();
    if (!ids.isEmpty()) {
      var told = ask(Stream.concat(Stream.of("inspect"), ids.stream()).toList()).out();
      try {
        StreamSupport.stream(JSON.readTree(told).spliterator(), false)
            .map(Container::of)
            .forEach(container -> found.put(container.part(), container));
      } catch (IOException e) {
        throw new StackException("Docker's answer cannot be read: " + told, e);
      }
    }
    return found;
  }

  private Shell.Outcome ask(List<String> words) {
    return shell.run(words(List.of(docker), words.toArray(String[]::new)));
  }

  private static List<String> words(List<String> program, String... arguments) {
    return Stream.concat(program.stream(), Stream.of(arguments)).toList();
  }
}
