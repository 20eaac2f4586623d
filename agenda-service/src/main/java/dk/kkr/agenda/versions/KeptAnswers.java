package dk.kkr.agenda.versions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Agendas as they were written last, each under its meeting and entity tag. The tag changes with
 * everything that an answer is made of, so what is kept under the tag of this moment is what would
 * be written now: nothing here is ever out of date, and nobody has to tell it of a change. Those
 * not asked for lately make room for others.
 */
@ApplicationScoped
class KeptAnswers {

  /** What a key and the bookkeeping take. */
  private static final int BESIDES = 500;

  private final Cache<AnswerKey, Answer> answers;
  private final ObjectMapper json;

  KeptAnswers(
      ObjectMapper json,
      @ConfigProperty(name = "kkr.agenda.kept-answers", defaultValue = "24M") MemorySize room) {
    this.json = json;
    answers =
        Caffeine.newBuilder()
            .maximumWeight(room.asLongValue())
            .weigher((AnswerKey key, Answer answer) -> answer.body.length + BESIDES)
            .build();
  }

  /**
   * What one answer differs from all others in.
   *
   * @param meetingVersion version of the meeting
   * @param tag of the representation
   */
  record AnswerKey(UUID meeting, long meetingVersion, String tag) {}

  /** A body with the headers of its format. */
  static final class Answer {

    private final byte[] body;
    private final Map<String, String> headers;

    private Answer(byte[] body, Map<String, String> headers) {
      this.body = body;
      this.headers = Map.copyOf(headers);
    }

    byte[] body() {
      return body;
    }

    Map<String, String> headers() {
      return headers;
    }
  }

  /** The answer under this key, if it is still here. */
  @Nullable Answer find(AnswerKey key) {
    return answers.getIfPresent(key);
  }

  /** Writes an agenda as one reader sees it, and keeps that while there is room. */
  Answer write(AnswerKey key, AgendaView view, AgendaFormat format) {
    var answer = new Answer(bytes(format.body().apply(view)), format.headers().apply(view));
    answers.put(key, answer);
    return answer;
  }

  private byte[] bytes(Object body) {
    return switch (body) {
      case byte[] bytes -> bytes;
      case String text -> text.getBytes(StandardCharsets.UTF_8);
      default -> json(body);
    };
  }

  private byte[] json(Object view) {
    try {
      return json.writeValueAsBytes(view);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("An agenda cannot be written", e);
    }
  }

  /** Makes room now instead of soon. */
  void tidy() {
    answers.cleanUp();
  }
}
