import GitStore

/// What can be worked out anew, and is kept beside the repository to be quick the next time.
///
/// Disposable: it may be removed at any time, is checked when it is read, and counts as not there where
/// it is damaged.
extension DraftStore {
  /// What was kept of a text under a name; nil where nothing whole is there.
  package func keepsake(_ name: String, of text: TextName) -> [UInt8]? {
    do throws(GitError) {
      let path = "\(repository.stateFolder)/\(name)/\(text)"
      guard let bytes = try File.readIfPresent(path, limit: Self.largestKeepsake) else {
        return nil
      }
      let content = Array(bytes.dropFirst(Self.sumLength))
      return bytes.prefix(Self.sumLength).elementsEqual(sum(content)) ? content : nil
    } catch {
      return nil
    }
  }

  /// Keeps something of a text; where that cannot be done, as without the right to write, it is not.
  package func keep(_ content: [UInt8], as name: String, of text: TextName) {
    do throws(GitError) {
      try repository.keepUnlocked("\(name)/\(text)", sum(content) + content)
    } catch {
      return
    }
  }

  /// Bytes of the largest keepsake that is read.
  private static let largestKeepsake = 1 << 30

  /// The name that git would give the content, by which damage is told.
  private func sum(_ content: [UInt8]) -> [UInt8] {
    Array("\(repository.id(ofBlob: content).hex)\n".utf8)
  }

  private static let sumLength = 41
}
