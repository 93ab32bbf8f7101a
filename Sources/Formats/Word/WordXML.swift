typealias WordXML = XMLReader<WordName>
typealias WordElement = XMLElement<WordName>

extension WordXML {
  /// Calls `body` at the start of each child of the element that was started last. Of alternative
  /// contents for different readers, only the first is visited.
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
  /// The value of a property, in the attribute that most of them use.
  var value: String? { attributes["val"] }

  /// Whether an on/off property is on.
  var isOn: Bool { value?.isOn ?? true }

  func value(_ name: WordName) -> String? { self[name]?.value }

  func number(_ name: WordName) -> Int? { value(name).flatMap { Int($0) } }
}

extension String {
  /// Whether the value switches a property on (ST_OnOff).
  var isOn: Bool { !["0", "false", "off"].contains(self) }
}
