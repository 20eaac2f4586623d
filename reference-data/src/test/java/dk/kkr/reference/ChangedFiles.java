package dk.kkr.reference;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The data files of the module with one of them changed. */
final class ChangedFiles {

  private ChangedFiles() {}

  static Function<String, @Nullable String> bundledWith(String file, UnaryOperator<String> change) {
    return name -> {
      String text = ReferenceFiles.bundled(name);
      if (text == null || !name.equals(file)) {
        return text;
      }
      String changed = change.apply(text);
      if (changed.equals(text)) {
        throw new IllegalArgumentException("The change to " + file + " changed nothing");
      }
      return changed;
    };
  }

  static Function<String, @Nullable String> without(String file) {
    return name -> name.equals(file) ? null : ReferenceFiles.bundled(name);
  }
}
