import Commands
import Glibc

/// Returns a word of the command line as the system passes it, which need not be UTF-8.
func bytes(_ word: UnsafeMutablePointer<CChar>) -> [UInt8] {
  unsafe Array(UnsafeRawBufferPointer(start: word, count: strlen(word)))
}

let words = unsafe UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
exit(runMain(unsafe words.dropFirst().compactMap { unsafe $0.map(bytes) }))
