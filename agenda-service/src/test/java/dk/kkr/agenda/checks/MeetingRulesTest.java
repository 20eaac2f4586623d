package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.importing.Verb;
import dk.kkr.agenda.meetings.DateStatus;
import dk.kkr.agenda.meetings.MeetingDeadline;
import dk.kkr.agenda.meetings.MeetingPlan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingRulesTest {

  private static final LocalDate JUNE = LocalDate.of(2022, 6, 10);
  private static final LocalDate DECEMBER = LocalDate.of(2022, 12, 9);

  @Test
  void the_next_meeting_is_held_against_the_calendar() {
    String text = "Næste møde i KKR Hovedstaden er den 10. juni 2022 kl. 9.30.";
    assertThat(next(text, JUNE, DECEMBER)).isEmpty();
    assertThat(next(text)).as("an empty calendar says nothing").isEmpty();
    assertThat(next(text, LocalDate.of(2022, 2, 1))).as("an earlier meeting neither").isEmpty();
    assertThat(next(text, LocalDate.of(2022, 6, 17)))
        .singleElement()
        .asString()
        .contains("10. juni 2022", "17. juni 2022");
    assertThat(next("Næste møde i KKR er den 9. december 2022.", JUNE, DECEMBER)).hasSize(1);
    assertThat(next("Næste møde i KKR er den 10. januar 2022.")).hasSize(1);
    assertThat(next("Næste møde i bestyrelsen er den 1. maj 2022.", JUNE)).isEmpty();
  }

  @Test
  void title_and_text_have_to_name_one_day() {
    Checked differs =
        Checked.text("Næste møde er den 17. juni kl. 10.")
            .section("Punkter til næste møde")
            .title("Møde i KKR Hovedstaden den 10. juni 2022");
    assertThat(differs.messages(new NextMeetingDiffers())).hasSize(1);
    Checked same =
        Checked.text("Næste møde er den 10. juni kl. 10. Formøder er den 9. juni.")
            .section("Punkter til næste møde")
            .title("Møde i KKR Hovedstaden den 10. juni 2022");
    assertThat(same.messages(new NextMeetingDiffers())).isEmpty();
  }

  @Test
  void the_agenda_is_for_the_day_of_the_meeting() {
    assertThat(approves("godkender dagsordenen for mødet den 16. marts 2022.")).isEmpty();
    assertThat(approves("godkender dagsordenen for mødet onsdag den 16. marts.")).isEmpty();
    assertThat(approves("godkender dagsordenen for mødet den 9. marts 2022."))
        .singleElement()
        .asString()
        .contains("9. marts 2022", "16. marts 2022", "Ret datoen");
    assertThat(approves("godkender dagsordenen til møde den 9. marts.")).hasSize(1);
    assertThat(approves("godkender dagsordenen for mødet onsdag den 09-03-2022.")).hasSize(1);
    assertThat(approves("godkender referat af mødet den 9. marts 2022.")).isEmpty();
    assertThat(approves("godkender dagsordenen. Næste møde er den 10. juni 2022.")).isEmpty();
    assertThat(
            Checked.text("")
                .title("Godkendelse af dagsordenen for mødet den 9. marts 2022")
                .messages(new MeetingDayDiffers()))
        .hasSize(1);
  }

  private static List<String> approves(String text) {
    return Checked.points(point(Verb.APPROVE, text)).messages(new MeetingDayDiffers());
  }

  @Test
  void a_matter_returns_to_a_meeting_of_the_calendar() {
    String text = "Status forelægges KKR Hovedstaden på møde den 9. december 2022.";
    assertThat(Checked.text(text).meetings(JUNE, DECEMBER).messages(new ReturnMeetingScheduled()))
        .isEmpty();
    assertThat(Checked.text(text).meetings(JUNE).messages(new ReturnMeetingScheduled())).hasSize(1);
    assertThat(Checked.text(text).messages(new ReturnMeetingScheduled())).isEmpty();
    assertThat(
            Checked.text("Planen forelægges udvalget på møde den 9. december 2022.")
                .meetings(JUNE)
                .messages(new ReturnMeetingScheduled()))
        .isEmpty();
  }

  private static List<String> next(String text, LocalDate... meetings) {
    return Checked.text(text).meetings(meetings).messages(new NextMeetingScheduled());
  }

  @Test
  void a_deadline_on_the_way_to_a_meeting_is_not_behind_it() {
    assertThat(planned(DateStatus.CONFIRMED, Checked.MEETING, new DeadlineAfterMeeting()))
        .isEmpty();
    assertThat(
            planned(DateStatus.CONFIRMED, Checked.MEETING.plusDays(1), new DeadlineAfterMeeting()))
        .singleElement()
        .asString()
        .contains("17. marts 2022", "16. marts 2022");
  }

  @Test
  void a_tentative_day_is_told_of_before_it_goes_out() {
    assertThat(planned(DateStatus.CONFIRMED, Checked.MEETING, new DayTentative())).isEmpty();
    assertThat(planned(DateStatus.TENTATIVE, Checked.MEETING, new DayTentative())).hasSize(1);
    assertThat(Checked.text("").messages(new DayTentative())).as("of a file").isEmpty();
  }

  private static List<String> planned(DateStatus status, LocalDate deadline, Rule rule) {
    MeetingPlan plan =
        new MeetingPlan(
            null,
            Checked.MEETING,
            status,
            null,
            null,
            null,
            null,
            List.of(),
            false,
            null,
            List.of(new MeetingDeadline(MeetingDeadline.Kind.MATERIAL, deadline, null)));
    CheckedAgenda agenda = Checked.text("").agenda();
    Report report = new Report(rule.code());
    rule.check(new CheckedAgenda(agenda.frame().planned(plan), List.of(), agenda.items()), report);
    return report.findings().stream().map(CheckFinding::message).toList();
  }

  @Test
  void numbers_are_given_once() {
    assertThat(
            Checked.text("")
                .number("3.1")
                .messages(new DuplicateNumber(), Checked.text("").number("3.1.")))
        .hasSize(1);
    assertThat(
            Checked.text("")
                .number("3.1")
                .messages(new DuplicateNumber(), Checked.text("").number("3.10")))
        .isEmpty();
    CheckedAgenda agenda = Checked.text("").agenda();
    Report report = new Report(CheckCode.DUPLICATE_NUMBER);
    new DuplicateNumber()
        .check(new CheckedAgenda(agenda.frame(), List.of("1", "2", "2"), agenda.items()), report);
    assertThat(report.findings()).hasSize(1);
  }

  @Test
  void every_item_but_standing_orientations_has_a_recommendation() {
    assertThat(Checked.text("Noget er sket.").messages(new NoRecommendation())).hasSize(1);
    assertThat(Checked.text("Noget.").recommends("").messages(new NoRecommendation())).hasSize(1);
    assertThat(Checked.text("Noget.").recommends("Rådet drøfter.").messages(new NoRecommendation()))
        .isEmpty();
    assertThat(
            Checked.points(point(Verb.NOTE, "tager det til efterretning."))
                .messages(new NoRecommendation()))
        .isEmpty();
    for (String title :
        List.of("Siden sidst", "Eventuelt", "Meddelelser", "Gensidig orientering")) {
      assertThat(Checked.text("").title(title).messages(new NoRecommendation())).isEmpty();
      assertThat(Checked.text("").section(title).messages(new NoRecommendation())).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "beder udvalget regne på det.",
        "beder om et notat inden den 1. maj 2022.",
        "beder om et notat."
      })
  void a_request_needs_somebody_and_a_day(String text) {
    assertThat(Checked.points(point(Verb.REQUEST, text)).messages(new RequestIncomplete()))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "beder udvalget regne på det inden den 1. maj 2022.",
        "beder udvalget vende tilbage på næste møde.",
        "opfordrer kommunerne til at svare i foråret."
      })
  void a_request_with_both_is_complete(String text) {
    assertThat(Checked.points(point(Verb.REQUEST, text)).messages(new RequestIncomplete()))
        .isEmpty();
  }

  @Test
  void what_the_point_itself_says_counts() {
    Point point =
        new Point(
            null,
            List.of(Verb.REQUEST),
            "beder om et notat.",
            List.of(),
            List.of(),
            List.of("Sekretariatet"),
            LocalDate.of(2022, 5, 2),
            null,
            null);
    assertThat(Checked.points(point).messages(new RequestIncomplete())).isEmpty();
    assertThat(
            Checked.points(point(Verb.APPROVE, "godkender planen."))
                .messages(new RequestIncomplete()))
        .isEmpty();
  }

  private static Point point(Verb verb, String text) {
    return Point.written(List.of(verb), text, List.of(), List.of());
  }
}
