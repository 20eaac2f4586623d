package dk.kkr.agenda.extraction;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Takes text as it comes and passes on what can be stored. Form feeds part pages and sheets.
 * Anything past the limit ends the reading.
 */
final class TextSink extends FilterWriter {

  /** Characters that are read of one file: about 2,400 printed pages (assumed). */
  static final int MAX_CHARACTERS = 6_000_000;

  private int left = MAX_CHARACTERS;
  private boolean within;
  private boolean says;

  TextSink(Writer out) {
    super(out);
  }

  /** True when anything but blank space has come. */
  boolean says() {
    return says;
  }

  /** Begins the next page or sheet. */
  void nextPassage() throws IOException {
    count(1);
    out.write(within ? '\n' : '\f');
  }

  /** While a file within the file is read: its passages are no passages of the file. */
  void within(boolean inner) {
    within = inner;
  }

  /** True when no more is taken. */
  boolean full() {
    return left <= 0;
  }

  @Override
  public void write(int c) throws IOException {
    write(new char[] {(char) c}, 0, 1);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    char[] clean = new char[Math.min(length, left)];
    for (int i = 0; i < clean.length; i++) {
      char c = text[offset + i];
      clean[i] = storable(c) ? c : ' ';
      says |= clean[i] > ' ' && !Character.isSpaceChar(clean[i]);
    }
    out.write(clean, 0, clean.length);
    count(length);
  }

  private void count(int length) throws Unreadable {
    left -= length;
    if (left <= 0) {
      throw new Unreadable(TextState.TOO_LARGE);
    }
  }

  private static boolean storable(char c) {
    return c >= ' ' ? c != 0x7f : c == '\n' || c == '\t' || c == '\r';
  }
}
