import Testing

@testable import GitStore

/// What is said of objects that are damaged or missing.
struct DamageTests {
  @Test(arguments: ["HEAD", "HEAD~1", "HEAD~1^{tree}", "HEAD~1:drafts"], [true, false])
  func `an object of the history that is missing or damaged is named, whatever needs it`(
    _ name: String, isThere: Bool
  ) throws {
    let scene = try Scene()
    for text in ["one\n", "two\n", "three\n"] { try scene.commit("drafts/x.md", text) }
    let tip = try #require(try scene.open().head().commit)
    let first = try #require(try scene.open().commit(revision: "HEAD~2"))
    let object = try scene.git("rev-parse \(name)").dropLast()
    try scene.git("tag -am t tip")
    let path = ".git/objects/\(object.prefix(2))/\(object.dropFirst(2))"
    try scene.shell("chmod u+w \(path) && \(isThere ? "truncate -s 4" : "rm") \(path)")
    func expectNamed(_ step: (Repository) throws(GitError) -> Void) {
      do {
        try step(scene.open())
      } catch GitError.missing(let id) {
        #expect(!isThere && id == object)
      } catch GitError.damaged(let id, _, _) {
        #expect(isThere && id == object)
      } catch {
        Issue.record("\(error)")
      }
    }
    expectNamed { (repository) throws(GitError) in
      try repository.walkChanges(from: tip) { (tree) throws(GitError) in
        try repository.entry("drafts/x.md", in: tree)
      } visit: { _, _, _ in
      }
    }
    expectNamed { (repository) throws(GitError) in
      _ = try repository.isAncestor(first, of: tip)
    }
    expectNamed { (repository) throws(GitError) in
      try repository.walk(from: tip, excluding: nil) { _ in }
    }
    expectNamed { (repository) throws(GitError) in
      if let id = try repository.commit(tag: "tip") { _ = try repository.commit(id) }
    }
  }

  @Test func `a branch whose file is damaged is named, with the commit that it had`() throws {
    let scene = try Scene()
    try scene.commit("drafts/x.md", "one\n")
    let tip = try scene.open().head().commit
    try scene.shell(": > .git/refs/heads/main")
    let path = "\(scene.folder)/.git/refs/heads/main"
    let error = GitError.damagedReference(name: "refs/heads/main", path: path, last: tip)
    #expect(throws: error) { try scene.open().head() }
    #expect(throws: error) { try scene.open().commit(revision: "main") }
    try scene.shell("rm \(path) && git update-ref refs/heads/main \(try #require(tip).short)")
    #expect(try scene.open().head().commit == tip)
  }

  @Test func `a damaged pack is told as one`() throws {
    let scene = try Scene()
    try scene.commit("drafts/x.md", "one\n")
    try scene.git("gc -q")
    let spoil = "head -c 99 /dev/zero | dd bs=1 seek=14 conv=notrunc status=none"
    try scene.shell("cd .git/objects/pack && chmod u+w *.pack && \(spoil) of=\"$(echo *.pack)\"")
    let head = try #require(try scene.open().head().commit)
    let error = #expect(throws: GitError.self) { try scene.open().commit(head) }
    guard case .unsound = error else {
      Issue.record("\(String(describing: error))")
      return
    }
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
