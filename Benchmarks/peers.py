"""The tools that are measured, and what each is called with."""
import dataclasses
import shutil
import subprocess
import sys

WIKIDIFF2 = "echo wikidiff2_do_diff(file_get_contents($argv[1]), file_get_contents($argv[2]), 2);"
REDLINES = """
import sys, redlines
old, new = (open(path, encoding="utf-8").read() for path in sys.argv[1:])
print(redlines.Redlines(old, new).output_markdown)
"""
DOCX_DIFF = """
import pathlib, sys, docx_scalpel
old, new = (pathlib.Path(path).read_bytes() for path in sys.argv[1:])
print(docx_scalpel.docx_diff_get_edit_script(old, new))
"""


@dataclasses.dataclass(frozen=True)
class Tool:
    name: str
    command: list
    good: tuple = (0,)
    # A command that succeeds where the tool is installed.
    needs: tuple = ()
    # Seconds that a run may take.
    patience: int = 20

    @property
    def is_installed(self):
        if not shutil.which(self.command[0]):
            return False
        return not self.needs or subprocess.run(self.needs, capture_output=True).returncode == 0


REFERENCE = "git --word-diff"


def comparers(ecp, old, new):
    """ecp and its peers; the first word of each command must be installed."""
    git = ["git", "--no-pager", "diff", "--no-index", "--color=always"]
    return [
        Tool("ecp", [ecp, "diff", "--color", "always", old, new]),
        Tool("ecp --jobs 1", [ecp, "diff", "--jobs", "1", "--color", "always", old, new]),
        Tool("ecp json", [ecp, "diff", "--format", "json", old, new]),
        Tool(REFERENCE, [*git, "--word-diff", old, new], good=(0, 1)),
        Tool("git --color-moved", [*git, "--color-moved", old, new], good=(0, 1)),
        Tool("wdiff", ["wdiff", old, new], good=(0, 1)),
        Tool("dwdiff", ["dwdiff", old, new], good=(0, 1)),
        Tool("docdiff", ["docdiff", "--utf8", old, new], good=(0, 1)),
        Tool("wikidiff2", ["php", "-d", "memory_limit=-1", "-r", WIKIDIFF2, old, new],
             needs=["php", "-r", "exit(function_exists('wikidiff2_do_diff') ? 0 : 1);"]),
        Tool("redlines", [sys.executable, "-c", REDLINES, old, new],
             needs=[sys.executable, "-c", "import redlines"]),
    ]


def word_comparers(ecp, old, new):
    """ecp and its peer on Word files."""
    return [
        Tool("ecp", [ecp, "diff", "--color", "always", old, new]),
        Tool("ecp redline", [ecp, "diff", "--format", "docx", "-o", "redline.docx", old, new]),
        Tool("docx-scalpel", [sys.executable, "-c", DOCX_DIFF, old, new],
             needs=[sys.executable, "-c", "import docx_scalpel"], patience=600),
    ]


def starters(ecp):
    return [
        Tool("ecp --help", [ecp, "--help"]),
        Tool("ecp --version", [ecp, "--version"]),
        Tool("true", ["true"]),
        Tool("git --version", ["git", "--version"]),
    ]


def installed(tools):
    return [tool for tool in tools if tool.is_installed]


def absent(tools):
    return [tool.name for tool in tools if not tool.is_installed]
