import CZip

/// Rewrites single entries of a zip archive; all others are copied in packed form.
enum ZipPatch {
  /// Returns the archive with some entries replaced or added, by name.
  static func bytes(_ archive: [UInt8], _ parts: [String: [UInt8]]) throws(FormatError) -> [UInt8] {
    try FormatLibrary.zip.open()
    guard let target = unsafe ZipWriter.source(archive) else { throw .unwritable }
    unsafe zip_source_keep(target)
    defer { unsafe zip_source_free(target) }
    guard let zip = unsafe zip_open_from_source(target, 0, nil) else {
      unsafe zip_source_free(target)
      throw .unwritable
    }
    for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) {
      guard unsafe ZipWriter.put(name, bytes, isStored: false, into: zip) else {
        unsafe zip_discard(zip)
        throw .unwritable
      }
    }
    guard unsafe zip_close(zip) == 0 else {
      unsafe zip_discard(zip)
      throw .unwritable
    }
    return try unsafe ZipWriter.bytes(target)
  }
}
