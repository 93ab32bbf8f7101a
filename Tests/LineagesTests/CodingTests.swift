import Prose
import Testing

@testable import Lineages

struct CodingTests {
  private func drafts(seed: UInt64, versions: Int) -> Succession {
    var draft = Shuffle(seed: seed, clauses: 25)
    var documents = [draft.document]
    while documents.count < versions {
      draft.redraft()
      documents.append(draft.document)
    }
    return Succession(comparing: documents)
  }

  /// Reads what was written of a succession.
  private func read(_ pieces: [[UInt8]], _ returns: [UInt8]) -> Succession? {
    var (documents, steps): ([Document], [Step]) = ([], [])
    for bytes in pieces {
      guard
        let (document, step) = VersionCoding.version(bytes[...], name: "", after: documents.last)
      else { return nil }
      documents.append(document)
      if let step { steps.append(step) }
    }
    return Succession(documents, steps, returns: returns[...])
  }

  @Test(arguments: 1...12)
  func `what is read is what was written`(seed: UInt64) {
    let drafts = drafts(seed: seed, versions: 6)
    let pieces = (0...drafts.last).map { VersionCoding.bytes(of: $0, in: drafts) }
    #expect(read(pieces, drafts.returnBytes) == drafts)
  }

  @Test func `clauses that stay as they were are not written again`() {
    let drafts = succession([Wording.fees, Wording.lamps], [Wording.fees, Wording.lamps])
    #expect(VersionCoding.bytes(of: 1, in: drafts).count < 8)
  }

  @Test(arguments: 1...6)
  func `damaged bytes are read as something else or as nothing`(seed: UInt64) {
    let drafts = drafts(seed: seed, versions: 3)
    let pieces = (0...drafts.last).map { VersionCoding.bytes(of: $0, in: drafts) }
    var state = seed
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var damaged = pieces
      let piece = Int(state >> 33) % pieces.count
      let place = Int(state >> 20) % damaged[piece].count
      damaged[piece][place] = UInt8(truncatingIfNeeded: state >> 50)
      if state >> 63 == 1 { damaged[piece].removeLast(damaged[piece].count - place) }
      let isSame = damaged == pieces
      #expect((read(damaged, drafts.returnBytes) == drafts) == isSame)
    }
  }

  @Test func `returns that cannot be are none`() {
    let drafts = succession(
      [Wording.fees, Wording.lamps], [Wording.fees], [Wording.fees, Wording.lamps])
    let (documents, steps) = (drafts.documents, drafts.steps)
    #expect(Succession(documents, steps, returns: drafts.returnBytes[...]) == drafts)
    #expect(Succession(documents, steps, returns: [1, 2, 0, 0, 0]) == nil)
    #expect(Succession(documents, steps, returns: [1, 9, 0, 0, 1]) == nil)
    #expect(Succession(documents, steps, returns: [2, 2, 1, 0, 1, 2, 1, 0, 1]) == nil)
    #expect(Succession(documents, steps, returns: [1]) == nil)
  }

  @Test func `numbers are written in one way`() throws {
    #expect(number([0x85, 0x01]) == 133)
    #expect(number([0]) == 0)
    #expect(number([0x80, 0x00]) == nil)
    #expect(number([0x85, 0x80, 0x00]) == nil)
    #expect(number([0x85]) == nil)
  }

  private func number(_ bytes: [UInt8]) -> Int? {
    var reader = ByteReader(bytes[...])
    return try? reader.number()
  }

  @Test(arguments: [0, 0.0004, 0.0006, 0.123, 0.9994, 0.9996, 1])
  func `shares are kept to the thousandth`(share: Double) throws {
    var writer = ByteWriter()
    writer.share(share)
    var reader = ByteReader(writer.bytes[...])
    #expect(try abs(reader.share() - share) <= 0.0005)
  }

  @Test func `shares above one and facts that are none are refused`() throws {
    var writer = ByteWriter()
    writer.number(1001)
    writer.number(2)
    var reader = ByteReader(writer.bytes[...])
    #expect(throws: ByteReader.Fault.self) { _ = try reader.share() }
    #expect(throws: ByteReader.Fault.self) { _ = try reader.isTrue() }
  }
}
