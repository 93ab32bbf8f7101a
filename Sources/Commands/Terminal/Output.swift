/// A stream that people or programs read.
struct Output: Sendable {
  let isTerminal: Bool
  /// The width of the terminal, where there is one.
  let columns: Int?
  private let sink: @Sendable (String) throws -> Void

  init(
    isTerminal: Bool = false, columns: Int? = nil, sink: @escaping @Sendable (String) throws -> Void
  ) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.sink = sink
  }

  init(_ descriptor: Descriptor) {
    self.init(
      isTerminal: descriptor.isTerminal, columns: descriptor.columns, sink: descriptor.write)
  }

  func write(_ text: String) throws { try sink(text) }
}
