import Commands
import Glibc

exit(runMain(Array(CommandLine.arguments.dropFirst())))
