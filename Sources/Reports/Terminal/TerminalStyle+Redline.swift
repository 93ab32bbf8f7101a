import ProseDiff

extension TerminalStyle {
  /// Columns of unchanged words that are kept beside each change.
  static let context = 30

  /// Breaks runs of wording into lines of at most so many columns, long unchanged runs shortened.
  func setting(_ edits: [Edit], width: Int) -> Setting {
    // Four bytes of marks around each edit.
    var typesetter = Typesetter(room: edits.reduce(0) { $0 + $1.text.utf8.count + 4 })
    for edit in edits { add(edit, to: &typesetter) }
    var setting = typesetter.lines(of: width)
    setting.isolate = Isolate.opening(for: edits)
    return setting
  }

  /// Breaks a whole wording into lines of at most so many columns.
  func whole(_ text: String, width: Int) -> Setting {
    var typesetter = Typesetter()
    typesetter.add(text)
    var setting = typesetter.lines(of: width)
    setting.isolate = Isolate.opening(for: [Edit(.equal, text)])
    return setting
  }

  /// Sets the first words of a wording on one line.
  func opening(_ edits: [Edit], width: Int) -> Setting {
    let text = edits.map(\.text).joined()
    var typesetter = Typesetter()
    typesetter.add(text)
    var setting = typesetter.lines(of: width)
    if setting.lines.count > 1 {
      let ellipsis = typesetter.ellipsis(.plain, gap: .none)
      let pieces = typesetter.lines(of: width - 1).lines[0] + [ellipsis]
      setting = Setting(text: typesetter.text, pieces: Array(pieces), starts: [0])
    }
    setting.isolate = Isolate.opening(for: edits)
    return setting
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
