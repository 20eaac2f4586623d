package dk.kkr.agenda.files;

import dk.kkr.agenda.extraction.FileType;
import dk.kkr.platform.http.Characters;
import dk.kkr.platform.privacy.PersonNumbers;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name that can be saved on every system and says what the file is. */
public final class FileName {

  /** Characters of a name. */
  private static final int MAX = 200;

  /** What stands before the name where somebody sent a whole path. */
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");

  /** What some system refuses in names. */
  private static final Pattern REFUSED = Pattern.compile("[<>:\"|?*]");

  private static final Pattern EXTENSION = Pattern.compile("\\.(\\p{Alnum}{1,10})$");

  private final String name;

  private FileName(String name) {
    this.name = name;
  }

  /**
   * A name as somebody sent it, without folders and without characters that some system refuses.
   *
   * @throws ProblemException 400 when nothing is left, it is too long, or has characters that
   *     nobody sees
   */
  public static FileName of(String sent) {
    if (!Characters.plain(sent) || sent.matches("(?s).*[\\n\\r\\t].*")) {
      throw wrong("has control characters");
    }
    if (sent.indexOf('\uFFFD') >= 0) {
      throw wrong("is not encoded as UTF-8");
    }
    String name = FOLDERS.matcher(Normalizer.normalize(sent, Normalizer.Form.NFC)).replaceFirst("");
    name = REFUSED.matcher(name).replaceAll("_").strip().replaceAll("^\\.+|[. ]+$", "");
    if (name.isEmpty()) {
      throw wrong("has no characters that make a name");
    }
    if (name.length() > MAX) {
      throw wrong("has more than %d characters".formatted(MAX));
    }
    return new FileName(name);
  }

  /**
   * The name for a file of this type; one without an extension gets that of the type.
   *
   * @throws ProblemException 415 when the name says that the file is of another type
   */
  public String fitting(FileType type) {
    Matcher extension = EXTENSION.matcher(name);
    if (!extension.find()) {
      return name + "." + type.extensions().getFirst();
    }
    if (type.extensions().contains(extension.group(1).toLowerCase(Locale.ROOT))) {
      return name;
    }
    throw new ProblemException(
            Problems.UNSUPPORTED_MEDIA_TYPE,
            "The name ends with .%s, and the content is %s. Choose the right file, or a name that ends with .%s."
                .formatted(
                    PersonNumbers.masked(extension.group(1)),
                    type.mediaType(),
                    String.join(" or .", type.extensions())))
        .with("mediaType", type.mediaType())
        .atParameter("fileName", "does not fit the content");
  }

  private static ProblemException wrong(String how) {
    return new ProblemException(
            Problems.INVALID_PARAMETER,
            "The name of the file %s. Send another in fileName.".formatted(how))
        .atParameter("fileName", how);
  }
}
