package dk.kkr.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Stops reading with a problem where the limit is passed; digests what passes when asked to. */
final class BoundedStream extends FilterInputStream {

  private final long limit;
  private final @Nullable MessageDigest digest;
  private long passed;

  BoundedStream(InputStream in, long limit, @Nullable MessageDigest digest) {
    super(in);
    this.limit = limit;
    this.digest = digest;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      passed += count;
      if (passed > limit) {
        throw BodyLimit.exceeded(limit);
      }
      if (digest != null) {
        digest.update(buffer, offset, count);
      }
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
