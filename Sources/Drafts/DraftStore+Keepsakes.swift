import GitStore

/// Cached results, kept in the repository's state folder to be quicker the next time.
///
/// Disposable: they may be removed at any time, are checked when read, and are ignored if damaged.
extension DraftStore {
  /// The content kept for a text under a name; `nil` if there is none that is intact.
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

  /// Keeps content for a text; does nothing if that fails, as without write permission.
  package func keep(_ content: [UInt8], as name: String, of text: TextName) {
    do throws(GitError) {
      try repository.keepUnlocked("\(name)/\(text)", sum(content) + content)
    } catch {
      return
    }
  }

  /// The largest keepsake that is read, in bytes.
  private static let largestKeepsake = 1 << 30

  /// The id that git would give the content as a blob, to detect damage.
  private func sum(_ content: [UInt8]) -> [UInt8] {
    Array("\(repository.id(ofBlob: content).hex)\n".utf8)
  }

  private static let sumLength = 41
}
