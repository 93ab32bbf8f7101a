import CZip

/// A zip archive in memory, for reading single entries.
///
/// Does not trust what the archive says of itself: the limits apply to the bytes actually read.
@safe final class ZipArchive {
  private let archive: OpaquePointer
  private let storage: UnsafeMutableRawBufferPointer
  private let places: [String: zip_uint64_t]
  private let limits: ZipLimits
  /// The number of bytes inflated so far.
  private var inflated = 0

  /// Opens an archive and checks its directory.
  init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(FormatError) {
    try FormatLibrary.zip.open()
    let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    unsafe storage.copyBytes(from: bytes)
    do throws(FormatError) {
      let archive = try unsafe Self.open(storage)
      do throws(FormatError) {
        unsafe places = try Self.places(archive, limits)
      } catch {
        unsafe zip_discard(archive)
        throw error
      }
      unsafe self.archive = archive
    } catch {
      unsafe storage.deallocate()
      throw error
    }
    unsafe self.storage = storage
    self.limits = limits
  }

  deinit {
    unsafe zip_discard(archive)
    unsafe storage.deallocate()
  }

  /// Opens the archive without ZIP_CHECKCONS, which refuses honest files whose local headers are
  /// padded, as by .NET. Its checks are not needed here, as sizes are measured and checksums
  /// verified.
  private static func open(_ bytes: UnsafeMutableRawBufferPointer) throws(FormatError)
    -> OpaquePointer
  {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    let source = unsafe zip_source_buffer_create(
      bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    guard let source = unsafe source else { throw .archive(.damaged) }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      unsafe zip_source_free(source)
      throw .archive(.damaged)
    }
    return unsafe archive
  }

  /// The indexes of the entries, by lower-cased name, as names of package parts ignore case.
  private static func places(
    _ archive: OpaquePointer, _ limits: ZipLimits
  ) throws(FormatError) -> [String: zip_uint64_t] {
    let count = unsafe zip_get_num_entries(archive, 0)
    guard count <= limits.entries else { throw .archive(.manyEntries(limits.entries)) }
    var places: [String: zip_uint64_t] = [:]
    for index in 0..<zip_uint64_t(max(count, 0)) {
      var status = unsafe zip_stat_t()
      guard unsafe zip_stat_index(archive, index, 0, &status) == 0, let name = unsafe status.name,
        let name = unsafe String(validatingCString: name)
      else { throw .archive(.damaged) }
      guard unsafe status.encryption_method == ZIP_EM_NONE else { throw .archive(.encrypted) }
      guard !name.split(separator: "/").contains("..") else {
        throw .archive(.strangeName(name))
      }
      guard places.updateValue(index, forKey: name.lowercased()) == nil else {
        throw .archive(.repeated(name))
      }
    }
    return places
  }

  /// Returns the bytes of an entry; `nil` if there is none with that name, in any case.
  func bytes(of name: String) throws(FormatError) -> [UInt8]? {
    guard let index = places[name.lowercased()] else { return nil }
    var status = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, index, 0, &status) == 0,
      let file = unsafe zip_fopen_index(archive, index, 0)
    else { throw .archive(.damagedEntry(name)) }
    defer { unsafe zip_fclose(file) }
    let most = limits.most(packed: unsafe Int(clamping: status.comp_size), inflated: inflated)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(most, unsafe Int(clamping: status.size)))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { room in
        unsafe zip_fread(file, room.baseAddress, zip_uint64_t(room.count))
      }
      guard count >= 0 else { throw .archive(.damagedEntry(name)) }
      guard count > 0 else { return bytes }
      guard bytes.count + Int(count) <= most else { throw .archive(.swells(name)) }
      bytes.append(contentsOf: buffer[..<Int(count)])
      inflated += Int(count)
    }
  }
}
