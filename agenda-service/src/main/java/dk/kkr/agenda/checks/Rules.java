package dk.kkr.agenda.checks;

import java.util.List;

/** Every check, in the order in which findings at one place are told. */
final class Rules {

  static final List<Rule> ALL =
      List.of(
          new DuplicateNumber(),
          new TableTotal(),
          new TableMissing(),
          new WeekdayContradicts(),
          new AttachmentMissing(),
          new RecommendationDiffers(),
          new DecidedPointChanged(),
          new PersonNumber(),
          FileUnread.unread(),
          FileUnread.withoutText(),
          new AttachmentNumber(),
          new DocumentNotAttached(),
          new ReferenceGone(),
          new ReferenceNotRead(),
          new ReferenceTarget(),
          new LinkTarget(),
          new FigureQualified(),
          new MunicipalityCount(),
          new DeadlineYear(),
          new YearDiffers(),
          new PeriodDiffers(),
          new DeadlineOnFreeDay(),
          new DeadlineAfterMeeting(),
          new DayTentative(),
          new MeetingDayDiffers(),
          new NextMeetingDiffers(),
          new NextMeetingScheduled(),
          new ReturnMeetingScheduled(),
          new NoRecommendation(),
          new RecommendationNotPoint(),
          new VerbDiffers(),
          new RequestIncomplete(),
          new ToldAsPast(),
          new DispatchLate(),
          new CompoundSpelling(),
          new WordSpelling(),
          new NameSpelling());

  private Rules() {}
}
