package dk.kkr.benchmarks.agenda;

import java.util.Collection;
import java.util.List;

/** Tables in Markdown. */
final class Report {

  private Report() {}

  static String papers(Measured measured) {
    StringBuilder text = new StringBuilder();
    text.append("| | Median (fastest to slowest) | Wanted |\n|---|---|---|\n");
    row(text, "P15 PDF, ms", measured.of("paper", "%.0f"), "≤ 500");
    row(text, "P15 first PDF of a new process, ms", measured.of("first paper", "%.0f"), "≤ 500");
    row(text, "… asked for at once, ms", measured.of("first paper at once", "%.0f"), "≤ 500");
    return text.toString();
  }

  static String reads(
      Measured measured,
      int bytes,
      List<Statements.Statement> whole,
      List<Statements.Statement> tag) {
    StringBuilder text = new StringBuilder();
    text.append("An agenda: %d items, %d bytes of JSON.%n%n".formatted(SampleAgenda.ITEMS, bytes));
    text.append("| | Median (lowest to highest round) | Wanted |\n|---|---|---|\n");
    row(text, "pgbench, requests/s", measured.of("pgbench", "%.0f"), "");
    server(text, measured, "raw Vert.x", "raw");
    server(text, measured, "service", "service");
    server(text, measured, "service, written anew", "anew");
    server(text, measured, "unchanged (304)", "unchanged");
    row(text, "generator, processor ms a request", measured.of("service client", "%.2f"), "");
    row(text, "raw Vert.x : pgbench", measured.ratio("raw", "pgbench"), "");
    row(text, "P1 service : pgbench", measured.ratio("service", "pgbench"), "≥ 0.33");
    row(text, "P1 service : raw Vert.x", measured.ratio("service", "raw"), "≥ 0.70");
    row(text, "P1 written anew : pgbench", measured.ratio("anew", "pgbench"), "≥ 0.33");
    row(text, "P1 written anew : raw Vert.x", measured.ratio("anew", "raw"), "≥ 0.70");
    row(text, "P2 open 300/s, p50, ms", measured.of("open p50", "%.2f"), "≤ 5");
    row(text, "P2 open 300/s, p99, ms", measured.of("open p99", "%.2f"), "≤ 25");
    row(text, "… longest, ms", measured.of("open worst", "%.1f"), "");
    row(text, "P3 unchanged : written anew", measured.ratio("unchanged", "anew"), "≥ 2");
    row(text, "P3 unchanged : service", measured.ratio("unchanged", "service"), "≥ 2");
    text.append("\nThe rivals with only the statement of an agenda that is kept:\n\n");
    text.append("| | Median (lowest to highest round) |\n|---|---|\n");
    text.append("| pgbench, requests/s | %s |%n".formatted(measured.of("pgbench tag", "%.0f")));
    text.append("| raw Vert.x, requests/s | %s |%n".formatted(measured.of("raw tag", "%.0f")));
    text.append("| service : pgbench | %s |%n".formatted(measured.ratio("service", "pgbench tag")));
    text.append(
        "| service : raw Vert.x | %s |%n%n".formatted(measured.ratio("service", "raw tag")));
    whole.forEach(statement -> text.append("    ").append(statement.sql()).append('\n'));
    tag.forEach(statement -> text.append("\n    ").append(statement.sql()).append('\n'));
    return text.toString();
  }

  private static void server(StringBuilder text, Measured measured, String title, String name) {
    row(text, title + ", requests/s", measured.of(name, "%.0f"), "");
    row(text, "… p99, ms", measured.of(name + " p99", "%.1f"), "");
    row(text, "… processor ms a request", measured.of(name + " cpu", "%.2f"), "");
  }

  /**
   * @param names of what was measured on both data
   */
  static String growth(Measured measured, Collection<String> names) {
    StringBuilder text = new StringBuilder();
    text.append("| | Small | Large | Time, large : small | Wanted |\n|---|---|---|---|---|\n");
    for (String name : names) {
      String small = name + " " + Data.SMALL;
      String large = name + " " + Data.LARGE;
      text.append(
          "| %s, requests/s | %s | %s | %s | %s |%n"
              .formatted(
                  name,
                  measured.of(small, "%.0f"),
                  measured.of(large, "%.0f"),
                  measured.ratio(small, large),
                  name.equals("pgbench") ? "" : "≤ 1.5"));
    }
    text.append(
        "%n- Share of pgbench on the large data : share on the small data: %s, wanted ≥ 0.90%n"
            .formatted(
                measured.ratioOfRatios(
                    "agenda " + Data.LARGE,
                    "pgbench " + Data.LARGE,
                    "agenda " + Data.SMALL,
                    "pgbench " + Data.SMALL)));
    text.append(
        "- Time of a deep page : first page, large data: %s, wanted ≤ 1.5%n"
            .formatted(
                measured.ratio(Pages.FIRST + " " + Data.LARGE, Pages.DEEP + " " + Data.LARGE)));
    text.append(
        "- Time of a later page of a search : first page, large data: %s, wanted ≤ 1.5%n"
            .formatted(
                measured.ratio(Pages.WORD + " " + Data.LARGE, Pages.LATER + " " + Data.LARGE)));
    return text.toString();
  }

  private static void row(StringBuilder text, String name, String figure, String wanted) {
    text.append("| %s | %s | %s |%n".formatted(name, figure, wanted));
  }
}
