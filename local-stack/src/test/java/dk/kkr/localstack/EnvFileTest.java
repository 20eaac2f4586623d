package dk.kkr.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvFileTest {

  private static final Keys KEYS = Keys.temporary();

  @TempDir Path repository = Path.of("");

  @Test
  void it_has_everything_that_the_containers_must_be_told() throws IOException {
    write(KEYS);

    var compose = Files.readString(Kkr.repository().resolve("docker-compose.yml"));
    var demanded =
        Pattern.compile("\\$\\{(\\w+):\\?").matcher(compose).results().map(m -> m.group(1));
    assertThat(demanded)
        .hasSizeGreaterThan(9)
        .allSatisfy(name -> assertThat(value(name)).isPresent());
    assertThat(value("KKR_PUBLIC_KEY")).contains(KEYS.publicKeyBase64());
    assertThat(value("KKR_ISSUER")).contains(Tokens.ISSUER);
    assertThat(value("KKR_QUOTA_OWNER_PASSWORD")).contains(KEYS.password("quota_owner"));
    assertThat(value("KKR_QUOTA_APP_PASSWORD")).contains(KEYS.password("quota_app"));
  }

  @Test
  void only_its_owner_may_read_it_whatever_it_was_before() throws IOException {
    Files.writeString(file(), "KKR_AGENDA_PORT=9081");
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

    write(KEYS);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(value("KKR_AGENDA_PORT")).contains("9081");
    assertThat(value("KKR_PUBLIC_KEY")).isPresent();
  }

  @Test
  void written_again_it_stays_as_it_is() throws IOException {
    write(KEYS);
    Files.writeString(
        file(), Files.readString(file()).replace("KKR_LOCAL=true", "KKR_LOCAL=false"));
    var before = Files.readString(file());

    write(KEYS);

    assertThat(file()).hasContent(before);
  }

  @Test
  void passwords_that_the_databases_know_are_not_replaced_by_those_of_new_keys()
      throws IOException {
    write(KEYS);
    var before = Files.readString(file());

    assertThatThrownBy(() -> write(Keys.temporary()))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("does not go with the keys in")
        .hasMessageContaining("KKR_PUBLIC_KEY and 9 more differ")
        .hasMessageContaining("docker compose down -v");
    assertThat(file()).hasContent(before);
  }

  @Test
  void git_and_the_images_leave_it_alone() throws IOException {
    var root = Kkr.repository();
    assertThat(Files.readAllLines(root.resolve(".gitignore"))).contains(".env");
    for (var service : Service.ALL) {
      assertThat(Files.readAllLines(root.resolve(service.name()).resolve(".dockerignore")))
          .isEqualTo(List.of("*", "!target/quarkus-app"));
    }
  }

  private void write(Keys from) {
    new EnvFile(file()).write(from, repository.resolve("keys"));
  }

  private java.util.Optional<String> value(String name) {
    return new EnvFile(file()).value(name);
  }

  private Path file() {
    return repository.resolve(".env");
  }
}
