/// Resolves the names of elements by the namespaces that are declared around them.
struct XMLNames<Name: RawRepresentable & Hashable> where Name.RawValue == String {
  /// The declarations in scope from an element at some depth inwards.
  private struct Scope {
    let depth: Int
    var spaces: [Substring: String]
    var known: [ArraySlice<UInt8>: Name?] = [:]
  }

  private let prefixes: [String: String]
  private var scopes = [Scope(depth: -1, spaces: [:])]

  init(_ prefixes: [String: String]) { self.prefixes = prefixes }

  /// Returns the name of the element that a start tag opens; `nil` if it is not in the vocabulary.
  mutating func enter(_ tag: ArraySlice<UInt8>, depth: Int) -> Name? {
    let declared = tag.namespaces
    if !declared.isEmpty {
      let spaces = scopes[scopes.count - 1].spaces.merging(declared) { $1 }
      scopes.append(Scope(depth: depth, spaces: spaces))
    }
    let name = tag.elementName
    let scope = scopes[scopes.count - 1]
    if let known = scope.known[name] { return known }
    let text = Substring(decoding: name, as: UTF8.self)
    let colon = text.firstIndex(of: ":")
    let prefix = colon.map { text[..<$0] } ?? ""
    let local = colon.map { text[text.index(after: $0)...] } ?? text
    let space = scope.spaces[prefix].flatMap { prefixes[$0] }
    let meaning = space.flatMap { Name(rawValue: $0 + local) }
    scopes[scopes.count - 1].known[name] = .some(meaning)
    return meaning
  }

  /// Leaves an element at a depth.
  mutating func leave(_ depth: Int) {
    if scopes[scopes.count - 1].depth == depth { scopes.removeLast() }
  }
}

extension ArraySlice<UInt8> {
  /// The name in a start tag, as written.
  var elementName: ArraySlice<UInt8> {
    dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
  }

  /// The namespaces that a start tag declares, by prefix.
  var namespaces: [Substring: String] {
    guard place(of: Self.declaration) != nil else { return [:] }
    var spaces: [Substring: String] = [:]
    for (name, value, _) in attributes {
      let parts = name.split(separator: ":", maxSplits: 1)
      if parts.first == "xmlns" { spaces[parts.count > 1 ? parts[1] : ""] = value }
    }
    return spaces
  }

  private static let declaration = Array("xmlns".utf8)

  /// The index at which a sequence of bytes first occurs.
  func place(of run: [UInt8]) -> Int? {
    var rest = self
    while let at = rest.firstIndex(of: run[0]) {
      if rest[at...].starts(with: run) { return at }
      rest = rest[(at + 1)...]
    }
    return nil
  }

  /// The attributes of a start tag, with their values as written and the ranges of those.
  var attributes: [(name: Substring, value: String, range: Range<Int>)] {
    var attributes: [(Substring, String, Range<Int>)] = []
    var rest = self[elementName.endIndex...]
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name = rest[..<equals].split { $0 <= 0x20 }.first ?? []
      guard let quote = rest[(equals + 1)...].first(where: { $0 == 0x22 || $0 == 0x27 }),
        let start = rest[(equals + 1)...].firstIndex(of: quote),
        let end = rest[(start + 1)...].firstIndex(of: quote)
      else { break }
      attributes.append(
        (
          Substring(decoding: name, as: UTF8.self),
          String(decoding: rest[(start + 1)..<end], as: UTF8.self), start + 1..<end
        ))
      rest = rest[(end + 1)...]
    }
    return attributes
  }
}
