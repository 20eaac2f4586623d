package dk.kkr.agenda.versions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.kkr.agenda.versions.KeptAnswers.Answer;
import dk.kkr.agenda.versions.KeptAnswers.AnswerKey;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.core.MediaType;
import java.math.BigInteger;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

  private static final UUID MEETING = UUID.fromString("5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101");
  private static final String PUBLIC = "v1-public-r0-h0";
  private static final AgendaFormat HALF_A_KILOBYTE =
      new AgendaFormat(
          "-test", MediaType.TEXT_PLAIN_TYPE, _ -> new byte[500], _ -> Map.of("X-Test", "yes"));

  @Test
  void an_answer_is_found_under_its_own_tag_only() {
    KeptAnswers kept = withRoomFor(10_000);
    Answer answer = kept.write(key(3, PUBLIC), view(), HALF_A_KILOBYTE);
    assertThat(answer.body()).hasSize(500);
    assertThat(answer.headers()).containsExactly(Map.entry("X-Test", "yes"));
    assertThat(kept.find(key(3, PUBLIC))).isSameAs(answer);
    assertThat(kept.find(key(3, "v1-council-r0-h0"))).isNull();
    assertThat(kept.find(key(4, PUBLIC))).isNull();
    assertThat(kept.find(new AnswerKey(UUID.randomUUID(), 3, PUBLIC))).isNull();
  }

  @Test
  void there_is_never_more_than_the_room_holds() {
    KeptAnswers kept = withRoomFor(10_000);
    AgendaView view = view();
    LongStream.range(0, 1_000)
        .forEach(version -> kept.write(key(version, PUBLIC), view, HALF_A_KILOBYTE));
    kept.tidy();
    assertThat(
            LongStream.range(0, 1_000)
                .filter(version -> kept.find(key(version, PUBLIC)) != null)
                .count())
        .isBetween(1L, 10L);
  }

  @Test
  void without_room_an_answer_is_written_and_not_kept() {
    KeptAnswers kept = withRoomFor(0);
    assertThat(kept.write(key(3, PUBLIC), view(), HALF_A_KILOBYTE).body()).hasSize(500);
    kept.tidy();
    assertThat(kept.find(key(3, PUBLIC))).isNull();
  }

  private static KeptAnswers withRoomFor(long bytes) {
    return new KeptAnswers(new ObjectMapper(), new MemorySize(BigInteger.valueOf(bytes)));
  }

  private static AnswerKey key(long version, String tag) {
    return new AnswerKey(MEETING, version, tag);
  }

  // What stands on it is of no matter: the format writes the same of any.
  private static AgendaView view() {
    try {
      return new ObjectMapper().findAndRegisterModules().readValue("{}", AgendaView.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
