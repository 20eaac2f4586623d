package dk.kkr.benchmarks.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures of interleaved rounds by name, and what they come to. */
final class Measured {

  private final Map<String, List<Double>> figures = new LinkedHashMap<>();

  void add(String name, double figure) {
    figures.computeIfAbsent(name, _ -> new ArrayList<>()).add(figure);
  }

  /** Median and spread of the figures themselves. */
  String of(String name, String pattern) {
    return text(figures.getOrDefault(name, List.of()), pattern);
  }

  /** Median and spread of the ratios, each taken within one round. */
  String ratio(String name, String rival) {
    List<Double> above = figures.getOrDefault(name, List.of());
    List<Double> below = figures.getOrDefault(rival, List.of());
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < Math.min(above.size(), below.size()); i++) {
      ratios.add(above.get(i) / below.get(i));
    }
    return text(ratios, "%.2f");
  }

  /** Median and spread of the share that is lost: ratio of two ratios, each within one round. */
  String ratioOfRatios(String name, String rival, String baseName, String baseRival) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < figures.getOrDefault(name, List.of()).size(); i++) {
      ratios.add(at(name, i) / at(rival, i) / (at(baseName, i) / at(baseRival, i)));
    }
    return text(ratios, "%.2f");
  }

  private double at(String name, int round) {
    return figures.getOrDefault(name, List.of()).get(round);
  }

  private static String text(List<Double> values, String pattern) {
    if (values.isEmpty()) {
      return "–";
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return "%s (%s to %s)"
        .formatted(
            format(pattern, median),
            format(pattern, sorted[0]),
            format(pattern, Arrays.stream(sorted).max().orElseThrow()));
  }

  private static String format(String pattern, double value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
