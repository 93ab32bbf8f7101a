typealias WordXML = XMLReader<WordName>
typealias WordElement = XMLElement<WordName>

extension WordXML {
  /// Calls `body` at the start of each child of the element that was started last. What is written
  /// in several ways for several readers counts as written in the first of these.
  func children(_ body: (WordName?) throws(FormatError) -> Void) throws(FormatError) {
    try forEachChild { child throws(FormatError) in
      guard child == .alternatives else { return try body(child) }
      var isChosen = false
      try forEachChild { way throws(FormatError) in
        guard !isChosen, way == .choice || way == .fallback else { return }
        isChosen = true
        try children(body)
      }
    }
  }
}

extension WordElement {
  /// The value that most properties consist of.
  var value: String? { attributes["val"] }

  /// Whether a property that is either on or off is on.
  var isOn: Bool { value?.isOn ?? true }

  func value(_ name: WordName) -> String? { self[name]?.value }

  func number(_ name: WordName) -> Int? { value(name).flatMap { Int($0) } }
}

extension String {
  /// Whether it switches something on (ST_OnOff).
  var isOn: Bool { !["0", "false", "off"].contains(self) }
}
