package dk.kkr.platform.test;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Asks axe about pages, in a headless Chromium: the rules of WCAG 2.2 A and AA that a machine can
 * judge, and axe's best practices. Where there is no Chromium the test is skipped, and says so.
 */
public final class Axe {

  private static final String CALL =
      """
      axe.run(document, {runOnly: {type: 'tag',
          values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})
        .then(found => {
          const report = {
            passes: found.passes.map(rule => rule.id),
            width: document.documentElement.clientWidth,
            content: document.documentElement.scrollWidth,
            violations: found.violations.map(rule => ({
              rule: rule.id, help: rule.help,
              places: rule.nodes.slice(0, 5).map(node => node.html.slice(0, 200))}))};
          const text = new TextEncoder().encode(JSON.stringify(report));
          const mark = document.createElement('pre');
          mark.id = 'axe-report';
          mark.textContent = btoa(Array.from(text, byte => String.fromCharCode(byte)).join(''));
          document.body.append(mark);
        });
      """;

  private static final Pattern REPORT = Pattern.compile("<pre id=\"axe-report\">([^<]+)</pre>");

  private Axe() {}

  /**
   * What axe found.
   *
   * @param passes rules that were applied and kept
   * @param violations rule, what it asks for and where it is broken; empty when all is well
   * @param width of the window, in CSS pixels
   * @param content width of the content: wider than the window when a reader has to scroll sideways
   */
  public record Report(List<String> passes, List<String> violations, int width, int content) {}

  /**
   * Opens a page in windows of these widths.
   *
   * @param html the whole page; it needs nothing else
   * @param widths in CSS pixels
   * @return a report for each width, in their order
   */
  public static List<Report> look(String html, int... widths) {
    Path chromium = Chromium.required();
    try {
      Path folder = Files.createTempDirectory("axe");
      try {
        Path file = Files.writeString(folder.resolve("page.html"), framed(folder, html, widths));
        return reports(Chromium.dom(chromium, folder, file), widths.length);
      } finally {
        Chromium.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // A window is never narrower than some 500 pixels, so the page stands in frames.
  private static String framed(Path folder, String html, int... widths) throws IOException {
    int end = html.lastIndexOf("</body>");
    String script = "<script>" + source() + "</script><script>" + CALL + "</script>";
    Files.writeString(
        folder.resolve("framed.html"), html.substring(0, end) + script + html.substring(end));
    String frames =
        IntStream.of(widths)
            .mapToObj(
                width ->
                    "<iframe src=\"framed.html\" style=\"border:0;width:%dpx;height:900px\"></iframe>"
                        .formatted(width))
            .collect(Collectors.joining());
    return """
        <!DOCTYPE html><html lang="da"><title>Frames</title><body style="margin:0">%s
        <script>
        const frames = Array.from(document.querySelectorAll('iframe'));
        const look = setInterval(() => {
          const marks = frames.map(frame => frame.contentDocument.getElementById('axe-report'));
          if (marks.every(mark => mark)) {
            clearInterval(look);
            document.body.replaceChildren(...marks.map(mark => mark.cloneNode(true)));
          }
        }, 50);
        </script></body></html>
        """
        .formatted(frames);
  }

  private static String source() throws IOException {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(
          Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Report> reports(String dom, int expected) {
    List<Report> reports =
        REPORT.matcher(dom).results().map(found -> report(found.group(1))).toList();
    if (reports.size() != expected) {
      throw new AssertionError("axe did not report; the browser said: " + dom);
    }
    return reports;
  }

  private static Report report(String encoded) {
    JsonNode report =
        EventJson.tree(new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8));
    List<String> passes = new ArrayList<>();
    report.path("passes").forEach(rule -> passes.add(rule.asText()));
    List<String> violations = new ArrayList<>();
    report.path("violations").forEach(rule -> violations.add(rule.toString()));
    return new Report(
        passes, violations, report.path("width").asInt(), report.path("content").asInt());
  }
}
