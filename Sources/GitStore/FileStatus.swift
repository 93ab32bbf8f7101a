// Both imports, since the order of compilation decides which of the two defines `timespec`.
import CGit2
import Glibc

extension stat {
  /// The time of the last change to the content, in seconds since 1970.
  var modified: Int { st_mtim.tv_sec }
}
