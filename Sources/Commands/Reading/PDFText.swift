import Glibc

/// The words of a PDF and their positions, as reported by poppler's `pdftotext`.
enum PDFText {
  /// Has `pdftotext` read a file, in a process that can open only system programs, no connections.
  static func layout(of bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    let (output, status) = try ReadingWorker.run(
      [LayOutVerb.name], on: bytes, environment: ["PATH=\(path)"])
    switch status {
    case .exited(0): return output
    case .exited(LayOutVerb.isMissing):
      throw .refused("pdftotext is needed to read PDF; install it (poppler-utils) and try again")
    case .exited(3):
      throw .refused("the file forbids that its text be taken out of it; ask for another one")
    case .exited where isEncrypted(bytes):
      throw .refused("the file is encrypted; save it without a password and try again")
    case .exited: throw .refused("the file is damaged or incomplete; fetch or save it anew")
    case .killed(SIGXCPU), .killed(SIGKILL): throw .endless
    case .killed: throw .failed
    }
  }

  /// Whether a file declares itself encrypted, which it does in plain bytes (ISO 32000-1, 7.5.5).
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    bytes.firstRange(of: Array("/Encrypt".utf8)) != nil
  }
}

/// `ecp lay-out`: becomes `pdftotext`, after giving up everything that it does not need.
enum LayOutVerb {
  static let name = "lay-out"
  /// The exit status if there is no `pdftotext`, as in shells.
  static let isMissing: Int32 = 127

  static let verb = Verb(
    name: name, abstract: "Tell where the words of a PDF from standard input stand", operands: [],
    isHidden: true, run: run)

  private static func run(_ arguments: Arguments, _ console: Console) throws -> ProcessStatus {
    Confinement.enterForProgram()
    let words = ["pdftotext", "-bbox-layout", "-enc", "UTF-8", "-", "-"]
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    unsafe execvp("pdftotext", &pointers)
    exit(isMissing)
  }
}
