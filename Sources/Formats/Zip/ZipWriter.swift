import CZip
import Glibc

/// Writes a zip archive in memory; the same parts give the same bytes.
struct ZipWriter {
  private struct Part {
    let name: String
    let bytes: [UInt8]
    let isStored: Bool
  }

  private var parts: [Part] = []

  /// Adds a part, uncompressed if `isStored`.
  mutating func add(_ name: String, _ bytes: [UInt8], isStored: Bool = false) {
    parts.append(Part(name: name, bytes: bytes, isStored: isStored))
  }

  /// Returns the archive. Throws `FormatError.unwritable` if memory runs out.
  func bytes() throws(FormatError) -> [UInt8] {
    try FormatLibrary.zip.open()
    guard let target = unsafe zip_source_buffer_create(nil, 0, 0, nil) else { throw .unwritable }
    unsafe zip_source_keep(target)
    defer { unsafe zip_source_free(target) }
    guard let archive = unsafe zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      unsafe zip_source_free(target)
      throw .unwritable
    }
    for part in parts {
      guard unsafe Self.put(part.name, part.bytes, isStored: part.isStored, into: archive) else {
        unsafe zip_discard(archive)
        throw .unwritable
      }
    }
    guard unsafe zip_close(archive) == 0 else {
      unsafe zip_discard(archive)
      throw .unwritable
    }
    return try unsafe Self.bytes(target)
  }

  /// Puts an entry into an archive, replacing any of the same name.
  static func put(
    _ name: String, _ bytes: [UInt8], isStored: Bool, into archive: OpaquePointer
  ) -> Bool {
    guard let source = unsafe source(bytes) else { return false }
    let former = unsafe zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    var place = former
    if former >= 0 {
      guard unsafe zip_file_replace(archive, zip_uint64_t(former), source, 0) == 0 else {
        unsafe zip_source_free(source)
        return false
      }
    } else {
      place = unsafe zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    }
    guard place >= 0 else {
      unsafe zip_source_free(source)
      return false
    }
    let method = isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    let index = zip_uint64_t(place)
    return unsafe zip_set_file_compression(archive, index, method, 0) == 0
      && zip_file_set_dostime(archive, index, 0, firstDay, 0) == 0
  }

  /// Returns a libzip source with a copy of some bytes, which libzip reads when the archive is
  /// closed and then frees.
  static func source(_ bytes: [UInt8]) -> OpaquePointer? {
    guard let copy = unsafe malloc(max(bytes.count, 1)) else { return nil }
    unsafe bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { unsafe _ = memcpy(copy, start, bytes.count) }
    }
    guard let source = unsafe zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil)
    else {
      unsafe free(copy)
      return nil
    }
    return unsafe source
  }

  /// 1 January 1980, the format's first day: the time of writing does not show in the bytes.
  private static let firstDay: zip_uint16_t = 1 << 5 | 1

  static func bytes(_ source: OpaquePointer) throws(FormatError) -> [UInt8] {
    var status = unsafe zip_stat_t()
    guard unsafe zip_source_stat(source, &status) == 0, unsafe zip_source_open(source) == 0 else {
      throw .unwritable
    }
    defer { unsafe zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: unsafe Int(clamping: status.size))
    let count = unsafe bytes.withUnsafeMutableBytes { room in
      unsafe zip_source_read(source, room.baseAddress, zip_uint64_t(room.count))
    }
    guard count == bytes.count else { throw .unwritable }
    return bytes
  }
}
