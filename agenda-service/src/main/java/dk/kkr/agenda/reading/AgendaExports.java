package dk.kkr.agenda.reading;

import dk.kkr.agenda.comparison.AgendaComparison;
import dk.kkr.agenda.versions.AgendaView;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/** Agendas as they go out to be edited, for whoever takes them back. */
@ApplicationScoped
public class AgendaExports {

  private final AgendaPages pages;
  private final AgendaHtml html;
  private final AgendaDocx docx;
  private final Clock clock;

  AgendaExports(AgendaPages pages, AgendaHtml html, AgendaDocx docx, Clock clock) {
    this.pages = pages;
    this.html = html;
    this.docx = docx;
    this.clock = clock;
  }

  /**
   * The Word document of an agenda.
   *
   * @param service address of this service
   */
  public byte[] docx(AgendaView agenda, String service) {
    return docx.of(pages.of(agenda, service, Map.of()), clock.instant());
  }

  /**
   * The page of an agenda in UTF-8.
   *
   * @param service address of this service
   */
  public byte[] html(AgendaView agenda, String service) {
    return html.onScreen(pages.of(agenda, service, Map.of())).getBytes(StandardCharsets.UTF_8);
  }

  /** What differs between two agendas, as one reader sees them. */
  public static AgendaComparison compare(AgendaView before, AgendaView after) {
    return AgendaComparison.of(ComparedAgendas.of(before), ComparedAgendas.of(after));
  }
}
