package dk.kkr.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The file {@code .env} beside docker-compose.yml: what the containers have to be told and nobody
 * else may know. It is made of the keys that local tokens are signed with.
 */
record EnvFile(Path path) {

  /** What tokens are checked with. */
  static final String PUBLIC_KEY = "KKR_PUBLIC_KEY";

  private static final String LOCAL = "KKR_LOCAL";

  private static final String HEADER =
      """
      # Written by ./kkr docker for docker-compose.yml. It holds passwords: keep it out of every repository.
      # Ports may be set here, too, such as KKR_AGENDA_PORT=9081; see docs/operations.md.
      """;

  static EnvFile in(Path repository) {
    return new EnvFile(repository.resolve(".env"));
  }

  /** A value as Compose reads it: the caller's environment comes first. */
  Optional<String> value(String name) {
    return Optional.ofNullable(System.getenv(name))
        .or(() -> Optional.ofNullable(values().get(name)))
        .filter(value -> !value.isEmpty());
  }

  /**
   * Writes what is missing, for the eyes of its owner only, and changes nothing that is there.
   *
   * @param folder of the keys, for messages
   * @throws StackException when the file has other passwords or another key: the databases in
   *     Docker's volumes know those and no others
   */
  void write(Keys keys, Path folder) {
    var present = values();
    var wanted = wanted(keys);
    refuseOthers(present, wanted, folder);
    var content = new StringBuilder(Files.exists(path) ? text().strip() + "\n" : HEADER);
    wanted.forEach(
        (name, value) -> {
          if (!present.containsKey(name)) {
            content.append(name).append('=').append(value).append('\n');
          }
        });
    try {
      new SecretFile(path).write(content.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new StackException(
          "%s cannot be written (%s). Check the rights of the folder.".formatted(path, e), e);
    }
  }

  private static Map<String, String> wanted(Keys keys) {
    var wanted = new LinkedHashMap<String, String>();
    wanted.put("KKR_ISSUER", Tokens.ISSUER);
    wanted.put(PUBLIC_KEY, keys.publicKeyBase64());
    wanted.put(LOCAL, "true");
    wanted.put("KKR_POSTGRES_PASSWORD", keys.password(PostgresServer.SUPERUSER));
    for (var service : Service.ALL) {
      for (var role : List.of("owner", "app")) {
        var user = service.database() + "_" + role;
        wanted.put("KKR_" + user.toUpperCase(Locale.ROOT) + "_PASSWORD", keys.password(user));
      }
    }
    return wanted;
  }

  private void refuseOthers(Map<String, String> present, Map<String, String> wanted, Path folder) {
    var others =
        wanted.keySet().stream()
            .filter(name -> present.containsKey(name) && !name.equals(LOCAL))
            .filter(name -> !Objects.equals(present.get(name), wanted.get(name)))
            .toList();
    if (!others.isEmpty()) {
      throw new StackException(
          "%s does not go with the keys in %s: %s and %d more differ. If the keys are new, put the old ones back; or delete the data with docker compose down -v, then the file, and start again. If the file is meant to differ, start with docker compose up -d."
              .formatted(path, folder, others.getFirst(), others.size() - 1));
    }
  }

  private Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    if (Files.exists(path)) {
      for (var line : text().lines().map(String::strip).toList()) {
        var equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith("#")) {
          values.put(line.substring(0, equals), unquoted(line.substring(equals + 1)));
        }
      }
    }
    return values;
  }

  private static String unquoted(String value) {
    return value.replaceFirst("^([\"'])(.*)\\1$", "$2");
  }

  private String text() {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new StackException(
          "%s cannot be read (%s). Check its owner and rights.".formatted(path, e), e);
    }
  }
}
