package dk.kkr.agenda.reading;

import java.math.BigInteger;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names by which the things of an agenda are found again in a page or document that went out:
 * an {@code id} in a page, and a bookmark in a Word document. A bookmark has at most forty letters,
 * digits and underscores, so the same is said there in fewer signs.
 */
public final class Anchors {

  /** Name of the bookmark that ends in the meeting, and of the property that holds it. */
  public static final String MEETING = "kkr_meeting";

  /** Name of the property that holds the tag of the working copy. */
  public static final String DRAFT = "kkr_draft";

  /** Name of what stands last in every page and document: without it, something is missing. */
  public static final String END = "kkr_end";

  private static final int RADIX = 36;
  private static final Pattern ID =
      Pattern.compile(
          "(afsnit|punkt|del|indstilling)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})((?:-tabel)?-\\d{1,4})?");
  private static final Pattern BOOKMARK =
      Pattern.compile("kkr_([apdit])_([0-9a-z]{1,25})(?:_(\\d{1,4}))?");
  private static final Map<String, String> KINDS =
      Map.of("a", "afsnit", "p", "punkt", "d", "del", "i", "indstilling");

  private Anchors() {}

  static String section(UUID id) {
    return "afsnit-" + id;
  }

  static String item(UUID id) {
    return "punkt-" + id;
  }

  static String point(UUID id) {
    return "indstilling-" + id;
  }

  /**
   * A part of an item.
   *
   * @param index counted from 0
   */
  static String part(UUID item, int index) {
    return "del-%s-%d".formatted(item, index);
  }

  /** The bookmark for the id of a page; null for one that is not found again. */
  static @Nullable String bookmark(@Nullable String id) {
    Matcher matcher = ID.matcher(id == null ? "" : id);
    if (!matcher.matches()) {
      return null;
    }
    String rest = matcher.group(3) == null ? "" : matcher.group(3);
    String kind = rest.startsWith("-tabel") ? "t" : matcher.group(1).substring(0, 1);
    return "kkr_%s_%s%s"
        .formatted(
            kind, number(matcher.group(2)), rest.replaceFirst("-tabel", "").replace('-', '_'));
  }

  /** The bookmark that says of which meeting the document is. */
  static String bookmarkOf(UUID meeting) {
    return MEETING + "_" + number(meeting.toString());
  }

  /** The meeting that a bookmark says the document is of; null when it is another bookmark. */
  public static @Nullable UUID meeting(String bookmark) {
    return bookmark.startsWith(MEETING + "_")
        ? uuid(bookmark.substring(MEETING.length() + 1))
        : null;
  }

  /** The id in a page for a bookmark; null for one that is not ours. */
  public static @Nullable String id(String bookmark) {
    Matcher matcher = BOOKMARK.matcher(bookmark);
    if (!matcher.matches()) {
      return null;
    }
    UUID id = uuid(matcher.group(2));
    String kind = matcher.group(1);
    String rest = matcher.group(3) == null ? "" : "-" + matcher.group(3);
    if (id == null) {
      return null;
    }
    return kind.equals("t")
        ? "punkt-%s-tabel%s".formatted(id, rest)
        : KINDS.get(kind) + "-" + id + rest;
  }

  /** Whether an id in a page is one of ours. */
  public static boolean isId(String id) {
    return ID.matcher(id).matches();
  }

  private static String number(String uuid) {
    return new BigInteger(uuid.replace("-", ""), 16).toString(RADIX);
  }

  private static @Nullable UUID uuid(String number) {
    try {
      BigInteger value = new BigInteger(number, RADIX);
      return value.bitLength() > 2 * Long.SIZE
          ? null
          : new UUID(value.shiftRight(Long.SIZE).longValue(), value.longValue());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
