package dk.kkr.quota.pages;

import dk.kkr.quota.calculators.Samples;
import dk.kkr.quota.worksheet.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes every kind of page to a folder, to be looked at in a browser. */
final class PageFiles {

  private PageFiles() {}

  /**
   * The first argument is the folder, the second a file with the whole country (two lines of
   * headings, then code, name, region, inhabitants, immigrants, reunified).
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    ResultPages pages = Pages.pages();
    Map<String, Result> results = new LinkedHashMap<>(Samples.all());
    results.put(
        "500-rows", Samples.shared(IntStream.range(0, 500).mapToObj(i -> "Nr. " + i).toList()));
    if (arguments.length > 1) {
      results.put(
          "country", Samples.country(Files.readAllLines(Path.of(arguments[1])).subList(2, 100)));
    }
    results.put("20-years", Samples.years(20));
    PageHead head =
        new PageHead(
            "Eksempel på et resultat",
            List.of(
                new PageHead.Fact("Råd", "KKR Hovedstaden"),
                new PageHead.Fact("Beregnet", "22. november 2026 kl. 10.15 af sekretariatet")),
            List.of(
                new PageHead.Link("CSV", "?format=csv"),
                new PageHead.Link("Regneark (XLSX)", "?format=xlsx")),
            "Scenarie: ikke behandlet af rådet");
    for (Map.Entry<String, Result> one : results.entrySet()) {
      Result result = one.getValue();
      String chosen = result.rows().getFirst().key();
      Files.writeString(
          folder.resolve(one.getKey() + ".html"),
          pages.html(head, result, chosen, "?deltager={key}"));
      Files.writeString(
          folder.resolve(one.getKey() + "-nobody.html"),
          pages.html(head, result, null, "?deltager={key}"));
      Files.writeString(folder.resolve(one.getKey() + ".csv"), pages.csv(result));
      Files.write(folder.resolve(one.getKey() + ".xlsx"), pages.xlsx(head, result));
    }
  }
}
