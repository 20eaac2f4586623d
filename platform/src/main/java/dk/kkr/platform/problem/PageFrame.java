package dk.kkr.platform.problem;

/** How the pages about problems look: one file, nothing fetched from elsewhere. */
final class PageFrame {

  private static final String STYLE =
      """
      <style>
      * { box-sizing: border-box; }
      html { font-size: 106.25%; }
      body { margin: 0; color: #1d1d1f; background: #fff; font-family: system-ui, "Segoe UI", Helvetica, Arial, sans-serif; line-height: 1.55; overflow-wrap: anywhere; }
      main { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.25rem; }
      h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; color: #123f73; text-wrap: balance; }
      h2 { font-size: 1.15rem; margin: 2.2rem 0 .4rem; color: #123f73; }
      p, ul, dl { margin: 0 0 .8rem; }
      ul { padding-left: 1.3rem; }
      a { color: #123f73; }
      a:focus-visible, pre:focus-visible { outline: 3px solid #b35c00; outline-offset: 2px; }
      code, pre { font-family: ui-monospace, Consolas, monospace; font-size: .9em; }
      pre { background: #f3f5f8; padding: .7rem .9rem; white-space: pre-wrap; }
      table { border-collapse: collapse; }
      th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-top: 1px solid #c9ccd2; }
      .quiet { color: #55585f; font-size: .92rem; }
      @media (max-width: 36rem) { main { padding: 1.5rem .9rem; } h1 { font-size: 1.5rem; } }
      </style>
      """;

  private PageFrame() {}

  /**
   * A whole page.
   *
   * @param language of the page, such as {@code da}
   * @param title as plain text
   * @param body as HTML
   */
  static String of(String language, String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        %s</head>
        <body>
        <main>
        %s</main>
        </body>
        </html>
        """
        .formatted(language, escape(title), STYLE, body);
  }

  /** Plain text as HTML, also between quotation marks. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
