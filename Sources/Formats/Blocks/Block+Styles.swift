extension Block.Kind {
  /// The kind that a style of a known name gives to a paragraph that is not a heading and has no
  /// counted number; `nil` for other names. The names, in lower case, are those of Word (`list 2`,
  /// `list continue 2`) and LibreOffice (`list 2`, `list 2 cont.`).
  init?(styleNamed name: String) {
    var words = name.split(separator: " ")[...]
    if words == ["verbatim"] {
      self = .verbatim
      return
    }
    guard words.popFirst() == "list" else { return nil }
    let isFurther = words.first == "continue" || words.last == "cont."
    words.removeAll { $0 == "continue" || $0 == "cont." }
    guard words.count < 2, let number = words.first.map({ Int($0) }) ?? 1,
      (1...ListCounters.deepest + 1).contains(number)
    else { return nil }
    self =
      isFurther ? .itemParagraph(number - 1) : number == 1 ? .paragraph : .listed(number - 1)
  }
}
