package dk.kkr.agenda.importing;

import java.util.List;

/** What can come between the lines and letters of a file, and be taken for something else. */
final class Intruders {

  private Intruders() {}

  static final List<String> LINES =
      List.of(
          "3.4. Noget med et nummer",
          "9. Et afsnit for sig",
          "SAG-2022-12345 abcd",
          "Baggrund",
          "Indstilling",
          "./. Bilag",
          "– Et punkt:",
          "    - Et indrykket punkt",
          "Det indstilles, at",
          "Det indstilles, at KKR Hovedstaden:",
          "KKR Hovedstaden  | 07-02-2022",
          "SIDE | 12",
          "https://eksempel.invalid/et%20sted",
          "Kommune\t2021\t2022",
          "I alt\t12\t-",
          "| a | b |",
          "|---|---|",
          "1. Første",
          "a) andet",
          "[tekst](#)",
          "afbrudt ord-",
          "Dato: i morgen",
          "Sted:",
          "### ",
          "**",
          "Deltagerfortegnelse",
          "   \u00A0 ",
          "\f",
          "1.1.\tNoget ..... 3",
          "\u00AD",
          "12",
          "Ingen punkter.",
          "====",
          "Side 4 af 9");

  static final List<String> LETTERS =
      List.of(
          "\u202E",
          "\u2066",
          "\u200F",
          "\u0001",
          "\u0085",
          "\u200B",
          "\u00AD",
          "\uFFFD",
          "\uD83D\uDE00",
          "*",
          "_",
          "|",
          "\t",
          "<b>",
          "&amp;",
          "[",
          "](",
          "#",
          "\\",
          "-",
          ":",
          "1. ",
          "\f",
          "\u000B",
          "\u2028",
          "\u05D0",
          "e\u0301",
          "\u00A0",
          "æ");
}
