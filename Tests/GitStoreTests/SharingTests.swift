import Glibc
import Testing

@testable import GitStore

/// One after the other, for the mask is that of the process.
@Suite(.serialized) struct SharingTests {
  /// `git init --shared`, and what neither files nor folders of the git folder may lack or have.
  @Test(arguments: [("group", "020", "002"), ("all", "024", "002"), ("0660", "060", "007")])
  func `in a shared repository the others can write what we made, as git has it`(
    _ shared: String, _ wanted: String, _ unwanted: String
  ) throws {
    let scene = try Scene("--shared=\(shared)")
    try scene.shell("git config gc.auto 0 && touch .git/before")
    let repository = try scene.open()
    let lock = try repository.lockForWriting()
    for text in ["one\n", "two\n"] {
      #expect(try repository.apply(scene.update("drafts/x.md", text), under: lock) == [])
    }
    let made = "find .git -newer .git/before"
    let objects = "-path '*/objects/??/*'"
    #expect(try scene.shell("\(made) ! -perm -\(wanted) ! \(objects)") == "")
    #expect(try scene.shell("\(made) -perm /\(unwanted)") == "")
    #expect(try scene.shell("\(made) -type d ! -perm -2010") == "")
    #expect(try scene.shell("\(made) \(objects) ! -perm -040") == "")
    #expect(try scene.shell("\(made) \(objects)").isEmpty == false)
    let mode = 0o666 & ~AccessMask.ofUser
    #expect(
      try scene.shell("stat -c %a drafts/x.md drafts") == "\(String(mode, radix: 8))\n"
        + "\(String(0o777 & ~AccessMask.ofUser, radix: 8))\n")
  }

  @Test(
    arguments: [
      (nil, 0o022), ("umask", 0o022), ("false", 0o022), ("0", 0o022), ("nonsense", 0o022),
      ("0400", 0o022), ("group", 0o002), ("true", 0o002), ("1", 0o002), ("world", 0o002),
      ("Everybody", 0o002), ("0640", 0o027), ("0666", 0o000), ("0600", 0o077),
    ] as [(String?, mode_t)])
  func `the setting is read as git reads it`(_ setting: String?, _ mask: mode_t) {
    #expect(Sharing(setting).mask(over: 0o022) == mask)
  }
}
