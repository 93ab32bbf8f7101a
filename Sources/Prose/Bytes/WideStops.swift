/// Stops and commas outside ASCII, in UTF-8.
enum WideStops {
  static let full = marks("。۔।።։")
  static let colon = Array("：".utf8)
  static let commas = marks("，،、")
  /// What ends a sentence or opens what follows.
  static let all = full + marks("；؛：？！؟")
  /// What ends a sentence or a part of one, and never a heading.
  static let parts = full + marks("；؛") + commas
  /// What parts the sentences of one line.
  static let inner = full + marks("；")

  private static func marks(_ marks: String) -> [[UInt8]] {
    marks.unicodeScalars.map { Array(String($0).utf8) }
  }
}
