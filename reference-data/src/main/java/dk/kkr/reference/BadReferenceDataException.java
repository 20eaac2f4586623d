package dk.kkr.reference;

/**
 * A data file is missing or wrong. The message names the file and, where there is one, the line.
 */
public final class BadReferenceDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadReferenceDataException(String file, String what) {
    super("Reference data " + file + ": " + what);
  }

  BadReferenceDataException(String file, int line, String what) {
    super("Reference data " + file + " line " + line + ": " + what);
  }
}
