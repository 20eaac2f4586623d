package dk.kkr.agenda.reading;

import dk.kkr.agenda.meetings.VersionKind;
import dk.kkr.agenda.pages.Way;
import dk.kkr.agenda.versions.AgendaView;
import dk.kkr.agenda.versions.AgendaView.IssuedVersion;
import dk.kkr.agenda.versions.VersionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways from the page of an agenda to its other versions and formats. */
final class AgendaWays {

  private final AgendaView agenda;
  private final String path;
  private final String meeting;
  private final List<Way> ways = new ArrayList<>();

  private AgendaWays(AgendaView agenda) {
    this.agenda = agenda;
    this.meeting = "/meetings/" + agenda.meetingId();
    this.path = meeting + "/agenda";
  }

  /** The ways that exist and that whoever reads this agenda may go. */
  static List<Way> of(AgendaView agenda) {
    AgendaWays made = new AgendaWays(agenda);
    VersionView version = agenda.version();
    if (version == null) {
      made.ofDraft();
    } else {
      made.ofVersion(version);
    }
    return made.ways;
  }

  private void ofDraft() {
    add("PDF", path + "?draft=true&format=pdf");
    add("Word", path + "?draft=true&format=docx");
    int newest = agenda.newestVersion();
    if (newest > 0) {
      add("Udsendt version " + newest, path);
      add("Ændringer siden version " + newest, meeting + "/comparison?draft=true&from=" + newest);
    }
  }

  private void ofVersion(VersionView version) {
    int number = version.number();
    String here = path + "?version=" + number + (agenda.additionsOnly() ? "&additions=true" : "");
    add("PDF", here + "&format=pdf");
    add("Word", here + "&format=docx");
    if (agenda.additionsOnly()) {
      add("Hele dagsordenen", path + "?version=" + number);
    } else if (version.kind() == VersionKind.ADDENDUM) {
      add("Kun tillægget", path + "?version=" + number + "&additions=true");
    }
    agenda.versions().stream().filter(one -> one.number() != number).forEach(this::other);
    agenda.versions().stream()
        .filter(one -> one.number() < number)
        .reduce((one, next) -> next)
        .ifPresent(
            before ->
                add(
                    "Ændringer siden version " + before.number(),
                    "%s/comparison?from=%d&to=%d".formatted(meeting, before.number(), number)));
    asHeld();
  }

  private void other(IssuedVersion version) {
    String words =
        "version %d%s".formatted(version.number(), DanishWords.kind(version.kind(), false));
    if (version.number() == agenda.newestVersion()) {
      add("Nyeste udgave: " + words, path);
    } else {
      add("Version" + words.substring("version".length()), path + "?version=" + version.number());
    }
  }

  /** When the meeting changed its agenda: what it was called with, and what became of it. */
  private void asHeld() {
    Optional<IssuedVersion> held =
        agenda.versions().stream().filter(one -> one.kind() == VersionKind.AS_HELD).findFirst();
    boolean invited =
        held.isPresent() && agenda.versions().getFirst().number() < held.get().number();
    if (invited) {
      add("Som den blev sendt ud", path + "?as=invited");
      add("Som den blev på mødet", path + "?as=held");
      add("Ændret på mødet", meeting + "/comparison?held=true");
    }
  }

  private void add(String text, String href) {
    ways.add(new Way(text, href));
  }
}
