import Foundation
import Testing

@testable import Prose

/// The sample drafts, laid out in the ways that drafts come.
@Suite struct SampleFormsTests {
  /// The paragraphs of each sample draft.
  private static let samples: [[String]] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "drafts/samples")
    let names =
      FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".md") && !$0.contains("README") }.sorted().compactMap {
      name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map(paragraphs)
    }
  }()

  private static func paragraphs(_ source: String) -> [String] {
    source.split(separator: "\n\n").map {
      $0.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.joined(
        separator: " ")
    }
  }

  @Test func `there are sample drafts`() { #expect(Self.samples.count >= 12) }

  @Test(arguments: samples) func `one paragraph a line makes the same clauses`(paragraphs: [String])
  {
    #expect(
      clauses(paragraphs.joined(separator: "\n")) == clauses(paragraphs.joined(separator: "\n\n")))
  }

  @Test(arguments: samples, [60, 72, 100])
  func `wrapped paragraphs make the same clauses`(paragraphs: [String], width: Int) {
    let wrapped = paragraphs.map {
      $0.hasPrefix("#") ? $0 : WrappingTests.wrap($0, width, hanging: 0)
    }
    #expect(
      clauses(wrapped.joined(separator: "\n\n")) == clauses(paragraphs.joined(separator: "\n\n")))
  }
}
