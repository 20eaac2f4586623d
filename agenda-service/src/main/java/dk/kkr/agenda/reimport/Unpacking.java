package dk.kkr.agenda.reimport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much is unpacked of one document at most, all its parts together. */
final class Unpacking {

  private long left = 100L << 20;

  InputStream limit(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        spend(1);
        return super.read();
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        spend(Math.max(0, count));
        return count;
      }
    };
  }

  private void spend(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException("more than is unpacked of one document");
    }
  }
}
