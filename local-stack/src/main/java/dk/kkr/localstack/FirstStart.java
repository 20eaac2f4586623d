package dk.kkr.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers in the data folder that the first start is over, whatever it was filled with. */
record FirstStart(Path folder) {

  private static final String FILE = "first-start";

  /** Loads on the first start only; an empty one counts as a first start, too. */
  void fill(boolean empty, RunningSystem system, DemoLoader loader, Progress progress) {
    var mark = folder.resolve(FILE);
    if (Files.exists(mark)) {
      return;
    }
    if (!empty) {
      progress.step("loading the demonstration data");
      try {
        loader.load(system, progress);
        progress.step("the demonstration data are loaded");
      } catch (StackException e) {
        throw new StackException(
            e.getMessage()
                + " The next start goes on with it; ./kkr up --empty starts without such data.",
            e);
      }
    }
    try {
      Files.writeString(mark, empty ? "empty\n" : "demonstration data\n");
    } catch (IOException e) {
      throw new StackException(mark + " cannot be written (" + e + ").", e);
    }
  }
}
