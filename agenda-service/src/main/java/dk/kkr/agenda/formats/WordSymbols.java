package dk.kkr.agenda.formats;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The signs that Word takes from fonts of symbols, as characters that every font has. */
public final class WordSymbols {

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("F0B7", "•"),
          Map.entry("F0A7", "•"),
          Map.entry("F0A8", "☐"),
          Map.entry("F06F", "☐"),
          Map.entry("F0FE", "☒"),
          Map.entry("F0FC", "✓"),
          Map.entry("F0FB", "✗"),
          Map.entry("F0E0", "→"),
          Map.entry("F0DF", "←"),
          Map.entry("F0AE", "→"),
          Map.entry("F0A3", "≤"),
          Map.entry("F0B3", "≥"),
          Map.entry("F0B1", "±"),
          Map.entry("F0B0", "°"),
          Map.entry("F0D7", "·"),
          Map.entry("F02D", "–"));

  private WordSymbols() {}

  /** The sign; of one that is not known, the character that stands for one that was lost. */
  public static String of(@Nullable String code) {
    return SIGNS.getOrDefault(String.valueOf(code).toUpperCase(java.util.Locale.ROOT), "\uFFFD");
  }
}
