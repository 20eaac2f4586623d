package dk.kkr.agenda.extraction;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much may be unpacked of one file, all its parts together. */
public final class Budget {

  private long left;

  /** So many bytes. */
  public Budget(long bytes) {
    left = bytes;
  }

  /** The stream, as long as there is something left. */
  public InputStream spendOn(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        spend(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        spend(count);
        return count;
      }
    };
  }

  private void spend(int bytes) throws Unreadable {
    left -= bytes;
    if (left < 0) {
      throw new Unreadable(TextState.TOO_LARGE);
    }
  }
}
