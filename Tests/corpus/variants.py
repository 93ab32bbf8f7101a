"""Other spellings of a text that say the same."""
import re
import textwrap
import unicodedata

WIDTH = 72
# What could be read as the start of an item, heading, quotation or table, were it to begin a line.
MARKER = re.compile(
    r"""[^\w"'“‘«(\[]"""
    r"""|[\[(]?(new|opt|alt|annex|article|section|§)\b"""
    r"""|[\[(]?\w{1,6}[.):\]]"""
    r"""|[\[(]?[\divxlc]+\b""", re.IGNORECASE)
# Indented, broken by hand, of a table or with code; or in characters that are two columns wide.
UNWRAPPABLE = re.compile(r"^\s|  $|\\$|[|`\t\u2e80-\uffdc]")
SENTENCE_END = tuple(".;:,!?。；：，！？؛،؟…”’\"»)")


def crlf(text):
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def byte_order_mark(text):
    return "\ufeff" + text.removeprefix("\ufeff")


def decomposed(text):
    return unicodedata.normalize("NFD", text)


def composed(text):
    return unicodedata.normalize("NFC", text)


def rewrapped(text):
    """The text with its plain paragraphs wrapped at another width, every other block as it is."""
    lines, out, block, fenced = text.replace("\r\n", "\n").split("\n"), [], [], False
    for line in lines + [""]:
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        if line.strip() or fenced:
            block.append(line)
            continue
        out += wrap(block) if is_plain_prose(block) else block
        out.append(line)
        block = []
    return "\n".join(out[:-1] + block)


def is_plain_prose(lines):
    """Whether a block is one paragraph beyond doubt: a long line, or lines full but for the last."""
    if len(" ".join(lines).split()) < 12 or not lines[-1].endswith(SENTENCE_END):
        return False
    if any(UNWRAPPABLE.search(line) or MARKER.match(line) for line in lines):
        return False
    width = max(map(len, lines))
    full = all(len(line) >= 0.7 * width for line in lines[:-1])
    return len(lines) == 1 or (full and 50 <= width <= 100)


def wrap(lines):
    """The lines wrapped anew, or as they are if one would then begin with what may be a marker."""
    wrapped = textwrap.wrap(" ".join(" ".join(lines).split()), WIDTH, break_long_words=False,
                            break_on_hyphens=False)
    return lines if any(MARKER.match(line) for line in wrapped) else wrapped


ALL = {
    "CRLF": crlf,
    "BOM": byte_order_mark,
    "NFD": decomposed,
    "NFC": composed,
    "re-wrapped": rewrapped,
}
