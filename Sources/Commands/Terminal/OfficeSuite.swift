import CConfinement
import Glibc

/// LibreOffice, which lays out a Word file as pages.
enum OfficeSuite {
  /// The shell's exit status if there is no LibreOffice.
  private static let notFound: Int32 = 127

  /// Returns a Word file as PDF. LibreOffice's folder and settings are temporary.
  static func pdf(of file: [UInt8]) throws(OfficeError) -> [UInt8] {
    let number = unsafe ecp_memory_file("pdf")
    guard number >= 0 else { throw .failed }
    defer { close(number) }
    let script = """
      command -v soffice > /dev/null || exit \(notFound)
      folder=$(mktemp -d) || exit 1
      trap 'rm -rf "$folder"' EXIT
      cat > "$folder/text.docx"
      soffice "-env:UserInstallation=file://$folder/settings" --headless --convert-to pdf \\
        --outdir "$folder" "$folder/text.docx" > /dev/null 2>&1 < /dev/null
      cat "$folder/text.pdf" > /proc/\(getpid())/fd/\(number)
      """
    guard let pipe = unsafe popen(script, "w") else { throw .failed }
    signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, SIG_DFL) }
    let unwritten = Result { () throws(SystemError) in
      try unsafe Descriptor(number: fileno(pipe), name: "LibreOffice").write(file.span.bytes)
    }
    let status = unsafe pclose(pipe)
    guard status >> 8 != notFound else { throw .missing }
    guard status == 0, case .success = unwritten else { throw .failed }
    return try bytes(number)
  }

  private static func bytes(_ number: Int32) throws(OfficeError) -> [UInt8] {
    let size = lseek(number, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: max(Int(size), 0))
    let count = unsafe bytes.withUnsafeMutableBytes { room in
      unsafe pread(number, room.baseAddress, room.count, 0)
    }
    guard count == bytes.count, count > 0 else { throw .failed }
    return bytes
  }
}

/// Why LibreOffice made no pages.
enum OfficeError: Error, Sendable, Hashable {
  case missing, failed
}

extension OfficeError {
  var inWords: String {
    switch self {
    case .missing:
      "PDF is made by LibreOffice, which is not installed; install it (libreoffice-writer), or export .docx"
    case .failed: "LibreOffice made no PDF of it; export .docx and see what it says to that"
    }
  }
}
