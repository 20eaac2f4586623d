package dk.kkr.platform.http;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The most bytes a request body may have: {@code kkr.http.max-body-size}, e.g. {@code 10M}. Where
 * files are sent, that is at addresses that match {@code kkr.http.files.path}, it is {@code
 * kkr.http.files.max-body-size}; the same for {@code kkr.http.documents}, which are read whole.
 */
@Singleton
final class BodyLimit {

  private final long bytes;
  private final @Nullable Pattern files;
  private final long fileBytes;
  private final @Nullable Pattern documents;
  private final long documentBytes;

  BodyLimit(
      @ConfigProperty(name = "kkr.http.max-body-size") MemorySize limit,
      @ConfigProperty(name = "kkr.http.files.path") Optional<String> files,
      @ConfigProperty(name = "kkr.http.files.max-body-size") Optional<MemorySize> fileLimit,
      @ConfigProperty(name = "kkr.http.documents.path") Optional<String> documents,
      @ConfigProperty(name = "kkr.http.documents.max-body-size") Optional<MemorySize> documentLimit,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize hard) {
    this.bytes = limit.asLongValue();
    this.files = files.map(Pattern::compile).orElse(null);
    this.fileBytes = fileLimit.map(MemorySize::asLongValue).orElse(bytes);
    this.documents = documents.map(Pattern::compile).orElse(null);
    this.documentBytes = documentLimit.map(MemorySize::asLongValue).orElse(bytes);
    // The server cuts off without a word at its own limit, so ours must come first.
    if (hard.asLongValue() < Math.max(bytes, fileBytes) + (1 << 20)) {
      throw new IllegalStateException(
          "quarkus.http.limits.max-body-size must be at least 1M above kkr.http.max-body-size and kkr.http.files.max-body-size");
    }
  }

  /** For most addresses. */
  long bytes() {
    return bytes;
  }

  /** For this address. */
  long bytes(@Nullable String path) {
    return matches(files, path) ? fileBytes : matches(documents, path) ? documentBytes : bytes;
  }

  private static boolean matches(@Nullable Pattern pattern, @Nullable String path) {
    return pattern != null && path != null && pattern.matcher(path).matches();
  }

  /** The answer to one who sent more than this. */
  static ProblemException exceeded(long limit) {
    return new ProblemException(
            Problems.TOO_LARGE,
            "The body has more than the %,d bytes that are allowed here. Send less."
                .formatted(limit))
        .with("maxBytes", limit);
  }
}
