/// The formula that an `EQ` field prints, on one line, in the notation used for formulas.
///
/// Source: ECMA-376, part 1, 17.16.5.18. Elements with unknown names show their content.
struct EquationField {
  private let characters: [Character]
  private var at = 0

  /// The deepest nesting of elements in an honest formula.
  private static let deepest = 32

  private init(_ text: String) { characters = Array(text) }

  /// The formula in the argument of a field.
  static func formula(_ argument: String) -> String {
    var field = EquationField(argument)
    return field.read(until: [], depth: 0).trimmed
  }

  /// Reads up to one of some characters, or to the end.
  private mutating func read(until ends: Set<Character>, depth: Int) -> String {
    var text = ""
    while at < characters.count, !ends.contains(characters[at]) {
      let character = characters[at]
      at += 1
      if character == "\\", at < characters.count {
        text += characters[at].isASCII && characters[at].isLetter ? element(depth) : escaped()
      } else if character == "(" {
        text += "(" + read(until: [")"], depth: depth) + closing()
      } else {
        text.append(character)
      }
    }
    return text
  }

  private mutating func escaped() -> String {
    at += 1
    return String(characters[at - 1])
  }

  private mutating func closing() -> String {
    guard at < characters.count else { return "" }
    at += 1
    return ")"
  }

  /// Reads an element with its options: letters, then perhaps a number or a character after a
  /// backslash, such as `\s\up6(x)` and `\b\bc\[(x)`.
  private mutating func element(_ depth: Int) -> String {
    var (options, brackets): ([String], [Character]) = ([word()], [])
    while at + 1 < characters.count, characters[at] == "\\" || characters[at] == " " {
      at += 1
      guard characters[at - 1] == "\\" else { continue }
      if characters[at].isLetter {
        options.append(word())
      } else {
        brackets.append(characters[at])
        at += 1
      }
    }
    guard at < characters.count, characters[at] == "(", depth < Self.deepest else { return "" }
    var parts: [String] = []
    repeat {
      at += 1
      parts.append(read(until: [",", ";", ")"], depth: depth + 1).trimmed)
    } while at < characters.count && characters[at] != ")"
    _ = closing()
    return Self.line(options, brackets, parts)
  }

  /// Reads letters and skips the number after them.
  private mutating func word() -> String {
    let start = at
    while at < characters.count, characters[at].isASCII, characters[at].isLetter { at += 1 }
    let word = String(characters[start..<at]).lowercased()
    while at < characters.count, characters[at].isNumber || characters[at] == "*" { at += 1 }
    return word
  }

  private static func line(
    _ options: [String], _ brackets: [Character], _ parts: [String]
  ) -> String {
    let all = parts.joined(separator: ", ")
    switch options[0] {
    case "f": return "{\(parts[0])}/{\(parts.dropFirst().joined(separator: ", "))}"
    case "r": return parts.count > 1 ? "√{[\(parts[0])]\(parts[1])}" : "√{\(all)}"
    case "s": return (options.contains("do") ? "_" : "^") + "{\(all)}"
    case "b":
      let pairs: [Character: Character] = ["(": ")", "[": "]", "{": "}", "<": ">"]
      let opening = brackets.first ?? "("
      return "\(opening)\(all)\(brackets.dropFirst().first ?? pairs[opening] ?? opening)"
    case "i":
      let sign = options.contains("su") ? "∑" : options.contains("pr") ? "∏" : "∫"
      let limits = zip(["_", "^"], parts).filter { !$1.isEmpty }.map { "\($0){\($1)}" }
      return sign + limits.joined() + parts.dropFirst(2).joined()
    case "o", "x", "d": return parts.joined()
    default: return all
    }
  }
}
