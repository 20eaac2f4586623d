package dk.kkr.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that are refused say why and what to do, and leave nothing behind. */
class CommandsTest {

  @TempDir Path folder = Path.of("");

  private final StringWriter err = new StringWriter();

  @Test
  void a_token_for_a_folder_without_data_makes_no_keys() {
    Path mistyped = folder.resolve("kkrr");

    assertThat(kkr("token", "secretariat", "--data", mistyped.toString())).isEqualTo(1);

    assertThat(err.toString()).contains("There are no data in " + mistyped, "./kkr up");
    assertThat(mistyped).doesNotExist();
  }

  @Test
  void a_folder_without_a_name_is_not_this_one() {
    assertThat(kkr("up", "--data", "")).isEqualTo(1);

    assertThat(err.toString()).contains("--data needs the name of a folder");
  }

  @Test
  void a_file_that_cannot_be_an_agenda_is_not_sent() throws IOException {
    Path large = folder.resolve("large.txt");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(5L * 1024 * 1024 + 1);
    }
    assertThat(kkr("import", folder.toString())).isEqualTo(1);
    assertThat(kkr("import", folder.resolve("none.md").toString())).isEqualTo(1);
    assertThat(kkr("import", large.toString())).isEqualTo(1);

    assertThat(err.toString()).contains("is a folder", "There is no file", "has more than 5 MiB");
  }

  @Test
  void a_dry_run_takes_nothing_that_it_would_not_use() throws IOException {
    Path agenda = Files.writeString(folder.resolve("a.md"), "# 1. Sager\n");

    assertThat(kkr("import", agenda.toString(), "--dry-run", "--date", "2022-02-30")).isEqualTo(1);

    assertThat(err.toString()).contains("leave --council and --date to the import");
  }

  private int kkr(String... words) {
    return Kkr.commandLine().setErr(new PrintWriter(err, true)).execute(words);
  }
}
