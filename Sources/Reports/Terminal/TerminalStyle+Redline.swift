import ProseDiff

/// Text broken into lines, not yet painted.
struct Setting {
  let lines: [[Piece]]
  /// What opens each line where the text runs from right to left.
  var isolate: String?
}

extension TerminalStyle {
  /// Columns of unchanged words that are kept beside each change.
  static let context = 30

  /// Breaks runs of wording into lines of at most so many columns, long unchanged runs shortened.
  func setting(_ edits: [Edit], width: Int) -> Setting {
    var typesetter = Typesetter()
    for edit in edits { add(edit, to: &typesetter) }
    let isolate = Isolate.opening(for: edits)
    return Setting(lines: typesetter.pieces.lines(of: width), isolate: isolate)
  }

  /// Sets the first words of a wording on one line.
  func opening(_ edits: [Edit], width: Int) -> Setting {
    let text = edits.map(\.text).joined()
    var typesetter = Typesetter()
    typesetter.add(text)
    let whole = typesetter.pieces.lines(of: width)
    let ellipsis = Piece(text: "…", columns: 1, ink: .plain, gap: .none)
    let lines =
      whole.count > 1 ? [typesetter.pieces.lines(of: width - 1)[0] + [ellipsis]] : whole
    return Setting(lines: lines, isolate: Isolate.opening(for: edits))
  }

  func paint(_ setting: Setting) -> [String] {
    guard let isolate = setting.isolate else { return setting.lines.map(paint) }
    return setting.lines.map { isolate + paint($0) + Isolate.pop }
  }

  private func add(_ edit: Edit, to typesetter: inout Typesetter) {
    switch edit.operation {
    case .delete: typesetter.add(edit.text, .deleted, between: colour ? .none : .deleted)
    case .insert: typesetter.add(edit.text, .inserted, between: colour ? .none : .inserted)
    case .equal:
      let count = typesetter.pieces.count
      typesetter.add(edit.text)
      typesetter.elide(after: count, keeping: TerminalStyle.context)
    }
  }
}
