package dk.kkr.agenda.attachments;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that was asked for (RFC 9110, section 14).
 *
 * @param first position of its first byte, from 0
 * @param last position of its last byte
 */
record ByteRange(long first, long last) {

  private static final Pattern ONE =
      Pattern.compile("(?i)\\s*bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

  /** What a header asks for. */
  sealed interface Asked {
    /** The whole file: nothing, or nothing that is understood, was asked for. */
    record Whole() implements Asked {}

    /** A part of it. */
    record Part(ByteRange range) implements Asked {}

    /** A part that it does not have. */
    record Beyond() implements Asked {}
  }

  /**
   * Reads the header. Several ranges in one request are answered with the whole file, as the
   * standard allows.
   */
  static Asked of(@Nullable String header, long bytes) {
    Matcher one = ONE.matcher(header == null ? "" : header);
    if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return new Asked.Whole();
    }
    if (one.group(1).isEmpty()) {
      long length = Math.min(Long.parseLong(one.group(2)), bytes);
      return length == 0
          ? new Asked.Beyond()
          : new Asked.Part(new ByteRange(bytes - length, bytes - 1));
    }
    long first = Long.parseLong(one.group(1));
    long last = one.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(one.group(2));
    if (last < first) {
      return new Asked.Whole();
    }
    return first >= bytes
        ? new Asked.Beyond()
        : new Asked.Part(new ByteRange(first, Math.min(last, bytes - 1)));
  }

  long length() {
    return last - first + 1;
  }
}
