import CConfinement
import Formats
import Glibc

/// Strips this process of everything that reading a foreign file does not need: files, connections,
/// other processes, and more time and memory than any honest file takes.
enum Confinement {
  /// Seconds of processor time, and bytes of memory, that reading one file may take.
  static let seconds = 5
  static let memory = 512 << 20

  /// Gives all of that up for good, except the standard streams. With no descriptor left, no file
  /// can be opened and no connection made; Landlock is a second wall, on kernels that have it.
  static func enter(toRead format: DraftFormat) {
    // Load now what could not be opened later: libraries, and the time zone, as libzip reads times.
    unsafe setenv("TZ", "UTC0", 1)
    tzset()
    FormatLibrary.open(format.libraries)
    _ = ecp_deny_files(nil, 0)
    enter(files: Int(STDERR_FILENO) + 1)
  }

  /// Gives up everything except running a system program, which needs its libraries and fonts.
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
