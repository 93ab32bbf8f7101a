package import Prose

extension Succession {
  /// What came back in which version, as bytes, as finding it takes as long as reading all the
  /// rest.
  package var returnBytes: [UInt8] {
    var writer = ByteWriter()
    let pairs = returns.earlier.sorted {
      ($0.key.version, $0.key.clause) < ($1.key.version, $1.key.clause)
    }
    writer.list(pairs) { writer, pair in
      for place in [pair.key, pair.value] {
        writer.number(place.version)
        writer.number(place.clause)
      }
    }
    return writer.bytes
  }

  /// Joins versions to the steps between them, one fewer, and to what is known to have come back;
  /// nil for bytes that do not encode that.
  package init?(_ documents: [Document], _ steps: [Step], returns bytes: ArraySlice<UInt8>) {
    precondition(steps.count == max(0, documents.count - 1), "a step between any two versions")
    do throws(ByteReader.Fault) {
      var reader = ByteReader(bytes)
      let pairs = try reader.list { (reader) throws(ByteReader.Fault) in
        (to: try reader.appearance(in: documents), from: try reader.appearance(in: documents))
      }
      guard reader.isAtEnd, let returns = Returns(pairs, steps) else { return nil }
      (self.documents, self.steps, self.returns) = (documents, steps, returns)
    } catch {
      return nil
    }
  }
}

extension Returns {
  /// Returns nil for pairs that are not of a clause removed and one added later, or that name a
  /// clause twice.
  fileprivate init?(_ pairs: [(to: Appearance, from: Appearance)], _ steps: [Step]) {
    self.init()
    for (to, from) in pairs {
      guard from.version + 1 < to.version, steps[from.version].heirs(of: from.clause).isEmpty,
        steps[to.version - 1].forebears(of: to.clause).isEmpty, join(from, to)
      else { return nil }
    }
  }
}

extension ByteReader {
  fileprivate mutating func appearance(in documents: [Document]) throws(Fault) -> Appearance {
    let (version, clause) = (try number(), try number())
    guard version < documents.count, clause < documents[version].clauses.count else {
      throw Fault()
    }
    return Appearance(version: version, clause: clause)
  }
}
