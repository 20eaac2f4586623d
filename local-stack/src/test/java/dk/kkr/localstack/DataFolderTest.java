package dk.kkr.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path folder;

  @Test
  void a_postgres_folder_without_its_version_is_called_damaged() throws IOException {
    Files.createDirectories(folder.resolve("postgres/base"));
    assertThatThrownBy(this::start)
        .hasMessageContaining("damaged")
        .hasMessageContaining("PG_VERSION")
        .hasMessageContaining("./kkr up");
  }

  @Test
  void a_postgres_folder_of_another_version_is_named() throws IOException {
    Files.createDirectories(folder.resolve("postgres"));
    Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");
    assertThatThrownBy(this::start)
        .hasMessageContaining("PostgreSQL 17")
        .hasMessageContaining("--data DIR");
  }

  @Test
  void a_kafka_folder_without_its_properties_is_called_damaged() throws IOException {
    Files.createDirectories(folder.resolve("kafka"));
    assertThatThrownBy(this::start)
        .hasMessageContaining("damaged")
        .hasMessageContaining("meta.properties");
  }

  @Test
  void a_server_that_refuses_its_data_shows_its_last_words() throws IOException {
    Files.createDirectories(folder.resolve("postgres"));
    Files.writeString(folder.resolve("postgres/PG_VERSION"), "18\n");
    assertThatThrownBy(this::start)
        .hasMessageContaining("PostgreSQL does not start")
        .hasMessageContaining("postgresql.conf")
        .hasMessageContaining(folder.resolve("logs/postgres.log").toString());
  }

  @Test
  void what_a_cut_off_first_start_left_is_in_nobodys_way() throws IOException {
    var fresh = folder.resolve("fresh");
    Files.createDirectories(fresh.resolve("postgres.new-1/base"));
    Files.createDirectories(fresh.resolve("kafka.new"));
    Infrastructure.start(fresh, Ports.ANY).close();
    assertThat(fresh.resolve("postgres.new-1")).doesNotExist();
    assertThat(fresh.resolve("kafka.new")).doesNotExist();
    assertThat(fresh.resolve("postgres/PG_VERSION")).exists();
  }

  @Test
  void a_folder_that_cannot_be_one_says_so() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> DataFolder.open(file))
        .hasMessageContaining("cannot be written")
        .hasMessageContaining("--data DIR");
  }

  @Test
  void a_name_that_a_shell_would_read_differently_is_refused() {
    assertThatThrownBy(() -> DataFolder.open(folder.resolve("a$b"))).hasMessageContaining("a$b");
  }

  private void start() {
    Infrastructure.start(folder, Ports.ANY).close();
  }
}
