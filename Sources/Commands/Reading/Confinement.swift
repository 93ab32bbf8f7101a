import CConfinement
import Formats
import Glibc

/// Takes from this process all that reading a foreign file does not need: files, connections, other
/// processes, and more time and memory than any honest file takes.
enum Confinement {
  /// Seconds on the processor, and bytes of memory, that reading one file may take.
  static let seconds = 5
  static let memory = 512 << 20

  /// Gives all that up, for good. The standard streams stay. Landlock is a second wall, on kernels
  /// that have it: without a descriptor to be had no file can be opened and no connection made.
  static func enter(toRead format: DraftFormat) {
    // What would be looked for once it is too late: the zone, as libzip reads times, and libraries.
    unsafe setenv("TZ", "UTC0", 1)
    tzset()
    FormatLibrary.open(format.libraries)
    _ = ecp_deny_files(nil, 0)
    enter(files: Int(STDERR_FILENO) + 1)
  }

  /// Gives up all but running a program of the system, which needs its libraries and fonts.
  static func enterForProgram() {
    let folders: [StaticString] = [
      "/usr", "/lib", "/lib64", "/bin", "/nix/store", "/etc/ld.so.cache", "/etc/fonts",
    ]
    let paths = unsafe folders.map { folder in
      unsafe UnsafeRawPointer(folder.utf8Start).assumingMemoryBound(to: CChar.self) as Optional
    }
    _ = unsafe ecp_deny_files(paths, Int32(paths.count))
    _ = ecp_deny_sockets()
    enter(files: 64)
  }

  private static func enter(files: Int) {
    limit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), to: files)
    limit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), to: 0)
    limit(__rlimit_resource_t(RLIMIT_CORE.rawValue), to: 0)
    limit(__rlimit_resource_t(RLIMIT_CPU.rawValue), to: seconds)
    limit(__rlimit_resource_t(RLIMIT_DATA.rawValue), to: memory)
  }

  private static func limit(_ resource: __rlimit_resource_t, to most: Int) {
    var limit = rlimit(rlim_cur: rlim_t(most), rlim_max: rlim_t(most))
    _ = unsafe setrlimit(resource, &limit)
  }
}
