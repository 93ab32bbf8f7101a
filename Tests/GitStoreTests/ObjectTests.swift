import Glibc
import Testing

@testable import GitStore

struct ObjectTests {
  @Test(arguments: ["", "one\n", String(repeating: "considering\n", count: 50_000)])
  func `a blob reads back as it was written, loose and packed`(_ text: String) throws {
    let scene = try Scene()
    let id = try scene.open().write(blob: Array(text.utf8))
    #expect(try scene.open().blob(id) == Array(text.utf8))
    #expect(try scene.git("cat-file blob \(id)") == text)
    try scene.shell("echo \(id) | git pack-objects -q .git/objects/pack/pack")
    try scene.git("prune-packed")
    #expect(try scene.open().blob(id) == Array(text.utf8))
  }

  @Test func `packs are asked first: a damaged loose copy of what is packed does no harm`() throws {
    let scene = try Scene()
    let id = try scene.open().write(blob: Array("twice\n".utf8))
    try scene.shell("echo \(id) | git pack-objects -q .git/objects/pack/pack")
    try scene.shell("cd .git/objects/\(id.hex.prefix(2)) && chmod u+w * && truncate -s 4 *")
    #expect(try scene.open().blob(id) == Array("twice\n".utf8))
  }

  @Test func `objects of an alternate are read`() throws {
    let (scene, other) = (try Scene(), try Scene())
    let id = try other.open().write(blob: Array("there\n".utf8))
    try scene.write(".git/objects/info/alternates", "\(other.folder)/.git/objects\n")
    #expect(try scene.open().blob(id) == Array("there\n".utf8))
  }

  /// How a loose object's file is spoilt, and what is said of it.
  enum Damage: String, CaseIterable {
    case emptied, halved, cutByOne, notZlib, flipped, understated, overstated, bomb, noHeader,
      swapped
  }

  @Test(.timeLimit(.minutes(1)), arguments: Damage.allCases)
  func `a damaged loose object is named at once, and others stay readable`(
    _ damage: Damage
  ) throws {
    let scene = try Scene()
    let repository = try scene.open()
    let text = (0..<2000).map { "\($0). considering that \($0 &* 7919) is noted;\n" }.joined()
    let id = try repository.write(blob: Array(text.utf8))
    let healthy = try repository.write(blob: Array("healthy\n".utf8))
    let path = "\(scene.folder)/.git/objects/\(id.hex.prefix(2))/\(id.hex.dropFirst(2))"
    try spoil(path, damage, text, healthy, scene)
    let error = #expect(throws: GitError.self) { try scene.open().blob(id) }
    guard case .damaged(let object, let place, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(object == id.hex)
    #expect(place == path)
    #expect(try scene.open().blob(healthy) == Array("healthy\n".utf8))
    #expect(throws: GitError.self) { try scene.open().commit(revision: id.hex) }
    #expect(throws: GitError.self) { try scene.open().commit(revision: String(id.hex.prefix(12))) }
    #expect(throws: GitError.self) { try scene.open().write(blob: Array(text.utf8)) }
  }

  private func spoil(
    _ path: String, _ damage: Damage, _ text: String, _ healthy: ObjectID, _ scene: Scene
  ) throws {
    var bytes = try File.read(path, limit: 1 << 20)
    let size = text.utf8.count
    switch damage {
    case .emptied: bytes = []
    case .halved: bytes.removeLast(bytes.count / 2)
    case .cutByOne: bytes.removeLast(bytes.count - 40)
    case .notZlib: bytes = Array(repeating: 0x41, count: 200)
    case .flipped: bytes[bytes.count / 2] ^= 0x10
    case .understated: bytes = Deflated.bytes(Array("blob 10\0\(text)".utf8))
    case .overstated: bytes = Deflated.bytes(Array("blob \(size + 1000)\0\(text)".utf8))
    case .bomb: bytes = Deflated.bytes(Array("blob 99999999999\0\(text)".utf8))
    case .noHeader: bytes = Deflated.bytes(Array(text.utf8))
    case .swapped:
      bytes = try File.read(
        "\(scene.folder)/.git/objects/\(healthy.hex.prefix(2))/\(healthy.hex.dropFirst(2))",
        limit: 1 << 20)
    }
    try File.remove(path)
    try File.create(path, bytes)
  }
}

/// A zlib stream of stored blocks: written by hand, so that no compressor can be at fault.
enum Deflated {
  static func bytes(_ content: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    var rest = content[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(block.count)
      let size = UInt16(block.count)
      stream.append(rest.isEmpty ? 1 : 0)
      for word in [size, ~size] { stream += [UInt8(word & 255), UInt8(word >> 8)] }
      stream += block
    } while !rest.isEmpty
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in content {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    let sum = high << 16 | low
    return stream + [24, 16, 8, 0].map { UInt8(sum >> $0 & 255) }
  }
}
