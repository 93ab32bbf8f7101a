import CICU

/// The form of a word that goes with a number. Each language has some of them: English `one` and
/// `other`, Arabic all.
///
/// Source: the plural rules of Unicode's CLDR, as implemented in ICU.
package enum PluralCategory: String, Sendable, Hashable, CaseIterable {
  case zero, one, two, few, many, other

  /// The category of a whole number; `other` for an unknown language, and if ICU cannot be opened,
  /// which callers that write for other people check first.
  package init(of number: Int, in language: String) {
    guard FormatLibrary.icu.fault == nil else {
      self = .other
      return
    }
    let name = unsafe [UInt16](unsafeUninitializedCapacity: 16) { buffer, count in
      let length = unsafe ecp_plural_category(language, Double(number), buffer.baseAddress, 16)
      count = max(0, min(16, Int(length)))
    }
    self = Self(rawValue: String(decoding: name, as: UTF16.self)) ?? .other
  }
}
