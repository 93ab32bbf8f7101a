/// The families of scripts for which word processors keep separate languages and fonts.
enum ScriptFamily {
  case western, asian
  /// Scripts that run from right to left.
  case complex

  /// The family of a language, given its tag.
  init(ofLanguage tag: some StringProtocol) {
    switch tag.prefix(while: { $0 != "-" }).lowercased() {
    case "ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv": self = .complex
    case "zh", "ja", "ko": self = .asian
    default: self = .western
    }
  }
}
