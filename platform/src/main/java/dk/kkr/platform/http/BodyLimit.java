package dk.kkr.platform.http;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The most bytes a request body may have: {@code kkr.http.max-body-size}, e.g. {@code 10M}. */
@Singleton
final class BodyLimit {

  private final long bytes;

  BodyLimit(
      @ConfigProperty(name = "kkr.http.max-body-size") MemorySize limit,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize hard) {
    this.bytes = limit.asLongValue();
    // The server cuts off without a word at its own limit, so ours must come first.
    if (hard.asLongValue() < bytes + (1 << 20)) {
      throw new IllegalStateException(
          "quarkus.http.limits.max-body-size must be at least 1M above kkr.http.max-body-size");
    }
  }

  long bytes() {
    return bytes;
  }

  ProblemException exceeded() {
    return new ProblemException(
            Problems.TOO_LARGE,
            "The body has more than the %,d bytes that are allowed. Send less, e.g. in several requests."
                .formatted(bytes))
        .with("maxBytes", bytes);
  }
}
