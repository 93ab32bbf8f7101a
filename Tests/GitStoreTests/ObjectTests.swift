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
}
