package dk.kkr.agenda.formats;

import org.jspecify.annotations.Nullable;

/** Writes links the way the importer reads them. */
final class Links {

  private Links() {}

  /**
   * The words with their address.
   *
   * @param target null or blank when there is none
   */
  static String of(String words, @Nullable String target) {
    String shown = words.strip();
    if (target == null || target.isBlank() || shown.isEmpty() || shown.equals(target.strip())) {
      return words;
    }
    String before = words.substring(0, words.indexOf(shown));
    String after = words.substring(before.length() + shown.length());
    return before
        + "["
        + shown.replace('[', '(').replace(']', ')')
        + "]("
        + address(target.strip())
        + ")"
        + after;
  }

  /** No space and no bracket, which would end the address early. */
  private static String address(String target) {
    return target.replaceAll("\\s", "%20").replace("(", "%28").replace(")", "%29");
  }
}
