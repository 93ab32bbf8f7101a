/// Returns a text in which every character that a reader cannot see, or a terminal may obey, is
/// named instead: `⟨ESC⟩`, `⟨U+202E⟩`. A line feed is one of them. Joiners that orthography
/// requires stay.
package func visible(_ text: String) -> String {
  var shown = ""
  shown.append(text, replacing: visibleForm)
  return shown
}

/// Returns the name to show for a hidden scalar; nil for one that shows itself.
func visibleForm(_ scalar: Unicode.Scalar) -> String? {
  guard isHidden(scalar) else { return nil }
  return "⟨" + name(of: scalar) + "⟩"
}

/// Returns the short name of a control character, or `U+` and the code point.
func name(of scalar: Unicode.Scalar) -> String {
  if let name = controlNames[scalar.value] { return name }
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
}

/// Whether a scalar is a control, changes direction, has no width and no shape, or is no character
/// at all.
///
/// Source: Unicode 16, the union of General_Category Cc, Cf, Zl, Zp, Default_Ignorable_Code_Point
/// and Noncharacter_Code_Point, without the variation selectors 1 to 16 and the prepended
/// concatenation marks of Arabic, Syriac and Kaithi, which show.
func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E: false
  case 0...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5: true
  case 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164: true
  case 0xFDD0...0xFDEF, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x13430...0x1343F: true
  case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
  default: scalar.value & 0xFFFE == 0xFFFE
  }
}

/// Abbreviations of the ASCII controls, as in ISO/IEC 6429, including the tab.
private let controlNames: [UInt32: String] = {
  let names = [
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "TAB", "LF", "VT", "FF", "CR",
    "SO", "SI", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC",
    "FS", "GS", "RS", "US",
  ]
  var table: [UInt32: String] = [0x7F: "DEL"]
  for (code, name) in names.enumerated() { table[UInt32(code)] = name }
  return table
}()

extension String {
  /// Appends a text, with each scalar that has a stand-in replaced by it. All of a draft's
  /// characters get into a report this way.
  @inline(__always)  // Asks the stand-in of every character: inlined, it takes half the time.
  mutating func append(_ text: String, replacing standIn: (Unicode.Scalar) -> String?) {
    let scalars = text.unicodeScalars
    var kept = scalars.startIndex
    var position = kept
    while position < scalars.endIndex {
      let next = scalars.index(after: position)
      if let form = standIn(scalars[position]), !scalars.holdsOrdinaryJoiner(at: position) {
        append(contentsOf: text[kept..<position])
        append(form)
        kept = next
      }
      position = next
    }
    append(contentsOf: text[kept...])
  }
}
