package dk.kkr.agenda.extraction;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the attempt to read the text of a file. */
@Schema(
    name = "TextState",
    description =
        "What became of the attempt to read the text of a file. `TEXT`: the whole text "
            + "was read. `NO_TEXT`: there is none: a picture, or a scanned document. "
            + "`ENCRYPTED`: a password is needed. `DAMAGED`: it breaks the rules of its type, "
            + "or its end is missing. `TOO_LARGE`: more text, pages or unpacked content than "
            + "is read, or a file within it that is not read. `TOO_SLOW`: reading took too "
            + "long.")
public enum TextState {
  /** The whole text was read. */
  TEXT("Hele teksten er læst.", 0),
  /** There is none: a picture, or a scanned document. */
  NO_TEXT("Filen indeholder ingen tekst, der kan læses, f.eks. fordi den er scannet.", 20),
  /** A password is needed. */
  ENCRYPTED("Filen er beskyttet med en adgangskode og kan ikke læses.", 21),
  /** It breaks the rules of its type, or its end is missing. */
  DAMAGED("Filen er beskadiget, og ikke al tekst kan læses.", 22),
  /** More text, pages or unpacked content than is read, or a file within it that is not read. */
  TOO_LARGE("Filen indeholder mere, end der læses; ikke det hele er læst.", 23),
  /** Reading took too long. */
  TOO_SLOW("Filen tager for lang tid at læse; kun begyndelsen er læst.", 24);

  /** Exit code of a JVM that had too little memory. */
  private static final int OUT_OF_MEMORY = 3;

  /** Exit codes from here are signals: the JVM crashed, or the system took its memory back. */
  private static final int SIGNALS = 128;

  private final String explanation;
  private final int exit;

  TextState(String explanation, int exit) {
    this.explanation = explanation;
    this.exit = exit;
  }

  /** What a reader is told, in Danish. */
  public String explanation() {
    return explanation;
  }

  /** True when nobody can say what else stands in the file. */
  public boolean incomplete() {
    return this != TEXT;
  }

  /** How the process that read the file says so. */
  public int exit() {
    return exit;
  }

  /** What a process says that ended with this code, by itself or not. */
  public static TextState ofExit(int exit) {
    if (exit == OUT_OF_MEMORY) {
      return TOO_LARGE;
    }
    if (exit >= SIGNALS) {
      return exit == SIGNALS + 9 ? TOO_SLOW : DAMAGED;
    }
    return Arrays.stream(values())
        .filter(state -> state.exit == exit)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("The process that reads files ended with " + exit));
  }
}
