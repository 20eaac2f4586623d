package dk.kkr.platform.problem;

import static dk.kkr.platform.problem.PageFrame.escape;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** A problem as people read it in a browser: in Danish, with the document's English below. */
final class DanishPage {

  private DanishPage() {}

  static String of(ProblemException exception, Problem problem) {
    ProblemType type = exception.type();
    String title = DanishProblems.title(type);
    return PageFrame.of("da", title, inDanish(exception, title) + inEnglish(problem));
  }

  private static String inDanish(ProblemException exception, String title) {
    StringBuilder page = new StringBuilder();
    page.append("<h1>").append(escape(title)).append("</h1>\n");
    String said = exception.danish();
    page.append(paragraph(said == null ? DanishProblems.advice(exception.type()) : said));
    entrance()
        .ifPresent(
            address ->
                page.append("<p><a href=\"")
                    .append(escape(address))
                    .append("\">Gå til forsiden</a></p>\n"));
    return page.toString();
  }

  private static Optional<String> entrance() {
    return ConfigProvider.getConfig().getOptionalValue("kkr.entrance", String.class);
  }

  private static String inEnglish(Problem problem) {
    StringBuilder page = new StringBuilder();
    page.append("<section lang=\"en\" aria-labelledby=\"details\">\n")
        .append("<h2 id=\"details\">Details in English</h2>\n")
        .append(paragraph(problem.detail()));
    if (!problem.violations().isEmpty()) {
      page.append("<ul>\n");
      problem.violations().forEach(violation -> page.append(line(violation)));
      page.append("</ul>\n");
    }
    page.append("<p class=\"quiet\">Status ")
        .append(problem.status())
        .append(": <a href=\"")
        .append(escape(problem.type()))
        .append("\">")
        .append(escape(problem.title()))
        .append("</a>");
    if (problem.traceId() != null) {
      page.append("<br>Trace id: <code>").append(escape(problem.traceId())).append("</code>");
    }
    return page.append("</p>\n</section>\n").toString();
  }

  private static String line(Violation violation) {
    String place = place(violation);
    return "<li>%s<bdi>%s</bdi></li>\n"
        .formatted(
            place == null ? "" : "<code>" + escape(place) + "</code>: ",
            escape(violation.message()));
  }

  private static @Nullable String place(Violation violation) {
    String place = violation.parameter() == null ? violation.pointer() : violation.parameter();
    return place == null || place.isEmpty() ? null : place;
  }

  private static String paragraph(String text) {
    return "<p>" + escape(text) + "</p>\n";
  }
}
