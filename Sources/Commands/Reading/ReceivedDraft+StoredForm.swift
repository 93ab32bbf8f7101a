import Formats
import Prose

extension ReceivedDraft {
  /// The text with every line ended by a line feed.
  var storedForm: String {
    guard transcript.markdown.utf8Span.span.holds(.carriageReturn) else {
      return transcript.markdown
    }
    let received = Array(transcript.markdown.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(received.count)
    var last: UInt8 = 0
    for byte in received {
      if byte == UInt8(ascii: "\r") {
        bytes.append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\n") || last != UInt8(ascii: "\r") {
        bytes.append(byte)
      }
      last = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
