import CZlib

/// A reusable zlib stream.
@safe final class Inflater {
  private let stream: UnsafeMutablePointer<z_stream>

  init() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    precondition(unsafe ecp_inflate_init(stream) == Z_OK, "zlib cannot start")
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Inflates a loose object: its header, and exactly as much content as the header states.
  ///
  /// Throws the reason if the stream is incomplete or the content exceeds `limit` bytes.
  func object(_ packed: [UInt8], limit: Int) throws(Damage) -> LooseObject {
    unsafe inflateReset(stream)
    return try unsafe packed.withUnsafeBufferPointer { (input) throws(Damage) in
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.pointee.avail_in = UInt32(input.count)
      let start = try fill(LooseHeader.longest + 1)
      guard let end = start.firstIndex(of: 0), let header = LooseHeader(start[..<end]) else {
        throw .notAnObject
      }
      guard header.size <= limit else { throw .tooLarge }
      let rest = try fill(header.size + 1 - (start.count - end - 1))
      let content = Array(start[(end + 1)...]) + rest
      guard content.count == header.size else { throw .falseSize }
      return LooseObject(kind: header.kind, content: content)
    }
  }

  /// Inflates up to `count` bytes; returns fewer only if the stream ends.
  private func fill(_ count: Int) throws(Damage) -> [UInt8] {
    guard count > 0 else { return [] }
    var status = Z_OK
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { room, written in
      unsafe stream.pointee.next_out = room.baseAddress
      unsafe stream.pointee.avail_out = UInt32(count)
      while status == Z_OK, unsafe stream.pointee.avail_out > 0 {
        status = unsafe inflate(stream, Z_NO_FLUSH)
      }
      written = unsafe count - Int(stream.pointee.avail_out)
    }
    guard status == Z_OK || status == Z_STREAM_END else { throw .truncated }
    return bytes
  }
}
