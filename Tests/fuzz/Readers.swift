/// Gives libFuzzer's inputs to one of the readers of foreign bytes. Compiled together with `Formats`, so
/// that all of it is watched; see `run`.
import Glibc

private enum Reader: String, CaseIterable {
  case decoder, zip, xml, docx, html
}

/// The reader that `ECP_READER` names; without one, or without a library, there is nothing to run, which
/// ends with 2.
private let reader: Reader = {
  let name = unsafe getenv("ECP_READER").map { unsafe String(cString: $0) } ?? ""
  guard let reader = Reader(rawValue: name) else {
    let names = Reader.allCases.map(\.rawValue).joined(separator: ", ")
    fail("no reader \(name); name one of \(names)")
  }
  // Without its library a reader would refuse all that it is given, and nothing would be tried.
  if let fault = FormatLibrary.allCases.lazy.compactMap(\.fault).first { fail(fault) }
  return reader
}()

private func fail(_ reason: String) -> Never {
  let line = Array("fuzz: \(reason)\n".utf8)
  _ = unsafe write(STDERR_FILENO, line, line.count)
  exit(2)
}

/// What libFuzzer calls for each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func readInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  do throws(FormatError) {
    try read(bytes)
  } catch {
    // Refusing is as good as reading.
  }
  return 0
}

private func read(_ bytes: [UInt8]) throws(FormatError) {
  switch reader {
  case .decoder:
    let encodings = Encoding.allCases
    let asked = bytes.first.flatMap { Int($0) < encodings.count ? encodings[Int($0)] : nil }
    _ = try SourceText.decoded(bytes.dropFirst(), asked: asked)
  case .zip:
    let archive = try ZipArchive(bytes)
    for name in ["[Content_Types].xml", "word/document.xml", "content.xml", "a"] {
      _ = try archive.bytes(of: name)
    }
  case .xml:
    let xml = try WordXML(bytes, part: "part", prefixes: WordName.prefixes)
    try xml.open(.document)
    _ = try xml.element(.document)
    readAgain(bytes, xml.ordinal + 1)
  case .docx:
    for view in TrackedView.allCases {
      let file = try wordFile(bytes)
      let transcript = try ReadingRequest(.word, view).transcript(of: file)
      try redline(file, view, transcript)
    }
  case .html: _ = try ReadingRequest(.html).transcript(of: bytes)
  }
}

/// Finds the elements in the bytes, which must be those that the parser found.
private func readAgain(_ bytes: [UInt8], _ count: Int) {
  guard WordXML.encoding(bytes) != nil else { return }
  let source = XMLSource<WordName>(bytes, prefixes: WordName.prefixes)
  precondition(source.elements.count >= count, "elements were missed")
}

/// A Word file of the parts that zero bytes divide the input into: its text, styles, numbers and notes.
private func wordFile(_ bytes: [UInt8]) throws(FormatError) -> [UInt8] {
  let parts = bytes.split(separator: 0, omittingEmptySubsequences: false).map(Array.init)
  let kinds = ["document", "styles", "numbering", "footnotes", "comments"]
  let space = "http://schemas.openxmlformats.org/package/2006/relationships"
  let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  var zip = ZipWriter()
  zip.add(
    "_rels/.rels",
    Array(
      """
      <Relationships xmlns="\(space)"><Relationship Id="a" Type="\(type)officeDocument" \
      Target="word/document.xml"/></Relationships>
      """.utf8))
  var relations = ""
  for (kind, part) in Swift.zip(kinds, parts) {
    zip.add("word/\(kind).xml", part, isStored: true)
    if kind != "document" {
      relations += "<Relationship Id=\"\(kind)\" Type=\"\(type)\(kind)\" Target=\"\(kind).xml\"/>"
    }
  }
  zip.add(
    "word/_rels/document.xml.rels",
    Array("<Relationships xmlns=\"\(space)\">\(relations)</Relationships>".utf8))
  return try zip.bytes()
}

/// Strikes all that a file says in it, which must read as the same text when that is rejected.
private func redline(
  _ file: [UInt8], _ view: TrackedView, _ transcript: Transcript
) throws(FormatError) {
  let original = try WordOriginal(file, view)
  let isSame = original.markdown == transcript.markdown
  precondition(isSame, "changes were not settled as they are read")
  let redline = try original.redline(Manuscript(), Reviser(name: "A", date: ""))
  _ = try ReadingRequest(.word, .reject).transcript(of: redline)
}
