"""The tools that are measured, and what each is called with."""
import dataclasses
import shutil


@dataclasses.dataclass(frozen=True)
class Tool:
    name: str
    command: list
    good: tuple = (0,)


REFERENCE = "git --word-diff"


def comparers(ecp, old, new):
    """ecp and its peers; the first word of each command must be installed."""
    git = ["git", "--no-pager", "diff", "--no-index", "--color=always"]
    return [
        Tool("ecp", [ecp, "diff", "--color", "always", old, new]),
        Tool("ecp json", [ecp, "diff", "--format", "json", old, new]),
        Tool(REFERENCE, [*git, "--word-diff", old, new], good=(0, 1)),
        Tool("git --color-moved", [*git, "--color-moved", old, new], good=(0, 1)),
        Tool("wdiff", ["wdiff", old, new], good=(0, 1)),
        Tool("dwdiff", ["dwdiff", old, new], good=(0, 1)),
        Tool("docdiff", ["docdiff", "--utf8", old, new], good=(0, 1)),
    ]


def starters(ecp):
    return [
        Tool("ecp --help", [ecp, "--help"]),
        Tool("ecp --version", [ecp, "--version"]),
        Tool("true", ["true"]),
        Tool("git --version", ["git", "--version"]),
    ]


def installed(tools):
    return [tool for tool in tools if shutil.which(tool.command[0])]


def absent(tools):
    return [tool.name for tool in tools if not shutil.which(tool.command[0])]
