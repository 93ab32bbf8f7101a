import Glibc

/// Blocks SIGINT, SIGTERM and SIGHUP until the work is done, so that Ctrl-C leaves no lock and no
/// temporary file behind.
package func uninterrupted<Result, Failure: Error>(
  _ work: () throws(Failure) -> Result
) throws(Failure) -> Result {
  var ending = sigset_t()
  var before = sigset_t()
  unsafe sigemptyset(&ending)
  for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&ending, signal) }
  unsafe pthread_sigmask(SIG_BLOCK, &ending, &before)
  defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
  return try work()
}
