// Both, since it depends on the order of compilation which of them is said to define `timespec`.
import CGit2
import Glibc

extension stat {
  /// When the content last changed, in seconds since 1970.
  var modified: Int { st_mtim.tv_sec }
}
