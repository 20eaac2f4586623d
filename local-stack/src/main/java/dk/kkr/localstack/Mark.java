package dk.kkr.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A few words kept with the data of a system: they come and go with them. */
interface Mark {

  /** What was written last; empty for new data. */
  Optional<String> read();

  /** Replaces what was written. */
  void write(String words);

  /** In a file of the data folder. */
  static Mark in(Path folder) {
    var file = folder.resolve("first-start");
    return new Mark() {
      @Override
      public Optional<String> read() {
        try {
          return Files.exists(file)
              ? Optional.of(Files.readString(file).strip())
              : Optional.empty();
        } catch (IOException e) {
          throw new StackException(file + " cannot be read (" + e + ").", e);
        }
      }

      @Override
      public void write(String words) {
        try {
          Files.writeString(file, words + "\n");
        } catch (IOException e) {
          throw new StackException(file + " cannot be written (" + e + ").", e);
        }
      }
    };
  }
}
