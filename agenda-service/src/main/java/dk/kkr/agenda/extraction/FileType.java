package dk.kkr.agenda.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The types of files that are taken, told from their content and never from what is said of it. */
public enum FileType {
  /** Portable Document Format. */
  PDF("application/pdf", Passages.PAGES, "pdf"),
  /** Word. */
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      Passages.NONE,
      "docx"),
  /** Excel. */
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Passages.SHEETS, "xlsx"),
  /** PowerPoint. */
  PPTX(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      Passages.NONE,
      "pptx"),
  /** OpenDocument text. */
  ODT("application/vnd.oasis.opendocument.text", Passages.NONE, "odt"),
  /** OpenDocument spreadsheet. */
  ODS("application/vnd.oasis.opendocument.spreadsheet", Passages.SHEETS, "ods"),
  /** Picture. */
  PNG("image/png", Passages.NONE, "png"),
  /** Picture. */
  JPEG("image/jpeg", Passages.NONE, "jpg", "jpeg"),
  /** Text in UTF-8. */
  TEXT("text/plain; charset=utf-8", Passages.NONE, "txt", "md", "csv"),
  /** Text in UTF-16, which its first two bytes tell. */
  TEXT_UTF_16("text/plain; charset=utf-16", Passages.NONE, "txt", "md", "csv"),
  /** Text in Windows-1252, as old programs write it. */
  TEXT_WINDOWS("text/plain; charset=windows-1252", Passages.NONE, "txt", "md", "csv");

  /** How the text of such a file is parted. */
  public enum Passages {
    /** Not at all. */
    NONE,
    /** Into pages. */
    PAGES,
    /** Into sheets, each with its name on the first line. */
    SHEETS
  }

  private final String mediaType;
  private final Passages passages;

  @SuppressWarnings("ImmutableEnumChecker") // made with List.of
  private final List<String> extensions;

  FileType(String mediaType, Passages passages, String... extensions) {
    this.mediaType = mediaType;
    this.passages = passages;
    this.extensions = List.of(extensions);
  }

  /** As it is sent, with the character set of a text. */
  public String mediaType() {
    return mediaType;
  }

  /** How its text is parted. */
  public Passages passages() {
    return passages;
  }

  /** How names of such files end, without the dot; the first is the usual one. */
  public List<String> extensions() {
    return extensions;
  }

  /** True when a browser may show it by itself instead of saving it. */
  public boolean showable() {
    return this == PDF || this == PNG || this == JPEG;
  }

  /** The type of a stored file. */
  public static FileType of(String mediaType) {
    return Arrays.stream(values())
        .filter(type -> type.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such type: " + mediaType));
  }

  /** All of them as people call them, for a message. */
  public static String list() {
    return Arrays.stream(values())
            .filter(type -> !type.isText())
            .map(type -> type.name().toUpperCase(Locale.ROOT))
            .collect(Collectors.joining(", "))
        + ", plain text and CSV";
  }

  private boolean isText() {
    return mediaType.startsWith("text/");
  }
}
