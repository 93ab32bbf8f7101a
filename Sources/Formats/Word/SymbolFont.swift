/// The Unicode characters for the symbols in fonts with an encoding of their own.
///
/// Sources: Adobe's table of Symbol's encoding; for Wingdings the bullets, boxes, ticks, arrows and
/// numbers that occur in documents.
enum SymbolFont {
  /// The character for a code in a font; `nil` in other fonts and for unknown symbols. Files write
  /// the codes as they are or in the private-use area from U+F000.
  static func character(_ code: UInt32, font: String) -> String? {
    let own = (0xF000...0xF0FF).contains(code) ? code - 0xF000 : code
    let sign = fonts[font.lowercased()]?[own]
    return sign.map { String($0) }
  }

  private static let fonts = [
    "symbol": table(symbol), "wingdings": table(wingdings), "wingdings 2": table(wingdings2),
  ]

  /// Symbols by their codes, from rows that each begin with a code.
  private static func table(_ rows: [(UInt32, String)]) -> [UInt32: Unicode.Scalar] {
    var table: [UInt32: Unicode.Scalar] = [:]
    for (first, signs) in rows {
      for (place, sign) in signs.unicodeScalars.enumerated() { table[first + UInt32(place)] = sign }
    }
    return table
  }

  private static let symbol: [(UInt32, String)] = [
    (0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?"), (0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"),
    (0x60, "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"), (0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"),
    (0xC0, "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"), (0xE0, "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"),
    (0xF1, "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"),
  ]

  private static let wingdings: [(UInt32, String)] = [
    (0x20, " ✏✂✁"), (0x28, "☎"), (0x2A, "✉"), (0x46, "☞"), (0x4A, "☺"), (0x6C, "●❍■□"),
    (0x71, "❑❒⬧⧫◆❖⬥"), (0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"), (0x9E, "·•"), (0xA1, "○"),
    (0xA7, "▪◻"), (0xD8, "➢"), (0xDF, "←→↑↓↖↗↙↘"), (0xE8, "➔"), (0xEF, "⇦⇨⇧⇩⇔⇳"), (0xFB, "✗✓☒☑"),
  ]

  private static let wingdings2: [(UInt32, String)] = [(0x4F, "✗✓☒☑☒"), (0xA3, "□")]
}
