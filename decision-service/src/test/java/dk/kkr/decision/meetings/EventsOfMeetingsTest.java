package dk.kkr.decision.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.decision.meetings.MeetingListener.Cancelled;
import dk.kkr.decision.meetings.MeetingListener.Scheduled;
import dk.kkr.platform.test.EventContracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that agenda-service promises are read as they are meant. */
class EventsOfMeetingsTest {

  private final EventContracts contracts = EventContracts.of("agenda");

  @ParameterizedTest
  @ValueSource(strings = {"MeetingScheduled", "MeetingRescheduled"})
  void when_and_where_a_meeting_is_held_is_read(String event) {
    Scheduled meeting = contracts.example(event, Scheduled.class);

    assertThat(meeting.council()).isEqualTo("kkr-hovedstaden");
    assertThat(meeting.date()).hasYear(2022);
    assertThat(meeting.start()).hasToString("10:00");
    assertThat(meeting.place()).isEqualTo("Rådhuset, mødesal 1");
  }

  @Test
  void that_a_meeting_is_cancelled_is_read() {
    Cancelled meeting = contracts.example("MeetingCancelled", Cancelled.class);

    assertThat(meeting.date()).hasToString("2022-03-11");
    assertThat(meeting.reason()).isNotBlank();
  }
}
