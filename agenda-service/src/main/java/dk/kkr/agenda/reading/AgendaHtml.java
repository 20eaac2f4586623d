package dk.kkr.agenda.reading;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;

/** The page as HTML: one file, nothing fetched from elsewhere. */
@ApplicationScoped
class AgendaHtml {

  private final Template template;

  AgendaHtml(@Location("agenda.html") Template template) {
    this.template = template;
  }

  /** For a screen, or for a printer by way of a browser. */
  String onScreen(AgendaPage page) {
    return render(page, false);
  }

  /** Well-formed XML with the style of a sheet of paper, for a PDF. */
  String onPaper(AgendaPage page) {
    return render(page, true);
  }

  private String render(AgendaPage page, boolean paper) {
    return template.data("page", page).data("paper", paper).render();
  }
}
