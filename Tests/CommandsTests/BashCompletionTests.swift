import Testing

@testable import Commands

/// The bash script at work, in a bash that believes it has a person before it.
struct BashCompletionTests {
  /// Stands in for ecp: knows one text and one version, and prints its words when it is run.
  private static let settings = """
    ecp() {
      case $*/${!#} in
        __complete*/*@*) printf 'opinion-4@rev12\\t\\n' ;;
        __complete*/--f*) printf -- '--format=html\\t\\n' ;;
        __complete*/op*) printf 'opinion-4\\t\\n:files\\n' ;;
        __complete*) printf ':files\\n' ;;
        *) printf '<%s>' "$@"; echo ;;
      esac
    }

    """

  @Test(arguments: [
    ("ecp show opinion-4@r\t", "<show><opinion-4@rev12>"),
    ("ecp show opinion-4@\t", "<show><opinion-4@rev12>"),
    ("ecp show op\t", "<show><opinion-4>"),
    ("ecp diff opinion-4@rev12 opinion-4@r\t -q", "<diff><opinion-4@rev12><opinion-4@rev12><-q>"),
    ("ecp diff 'opinion-4@r\t", "<diff><opinion-4@rev12>"),
    ("ecp diff 'a b:c.md' opinion-4@r\t", "<diff><a b:c.md><opinion-4@rev12>"),
    ("ecp diff x --format=h\t", "<diff><x><--format=html>"),
    ("ecp diff a\t", "<diff><a b:c.md>"), ("ecp diff 'a b:\t", "<diff><a b:c.md>"),
    ("ecp diff a\\ b\\:\t", "<diff><a b:c.md>"), ("ecp diff a\\ b:\t", "<diff><a b:c.md>"),
    ("ecp diff --output=a\t", "<diff><--output=a b:c.md>"),
  ])
  func `a completed line is run as it was meant`(typed: String, run: String) throws {
    guard has("bash"), has("script") else { return }
    let folder = try Folder()
    try folder.write("", to: "a b:c.md")
    try folder.write(Self.settings + Shell.bash.script, to: "settings")
    try folder.write(typed + "\nexit\n", to: "typed")
    let bash = "cd '\(folder.path)' && script -qec 'bash --rcfile settings -i' /dev/null < typed"
    let lines = try shell("timeout 20 sh -c \"\(bash)\"").output.split(whereSeparator: \.isNewline)
    #expect(lines.contains { $0.hasSuffix(run) }, "\(lines)")
  }
}
