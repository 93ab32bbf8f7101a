"""Other spellings of a text that say the same."""
import re
import textwrap
import unicodedata

WIDTHS = (60, 72, 100)
HANGING = 3
# A heading, row, rule, quotation, tag, field, link's address, line break by hand or code: no program
# wraps it as prose.
UNWRAPPABLE = re.compile(r"^\s*[#|<>=~`{!]|^[-_*= ]+$|\|.*\||  $|\\$|^\[[^]]+\]:|^[\w-]+:(\s|$)")
IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
ENDS = tuple(".;:,!?。；：，、！？；،؛؟")
# Lines that a hand wrapped reach this share of their width.
AMPLE = 0.85
# Stands for a space at which no line breaks.
BOUND = "\uf8ff"
ADDRESS = re.compile(r"[!-~]{30}")
# A word broken after its hyphen by a line.
BROKEN = re.compile(r"(?<=[^\W\d_])-\n(?=[^\W\d_])(?!(?:and|or|und|oder|et|ou|y|bis|to)\b)")
# Of so many lines one may be left as it was.
STRAY = 50
# What no line break parts: opening marks, an ideograph or a narrow word, closing marks.
UNIT = re.compile(
    r" |[（《“‘「『(\[]*(?:[!-'*-Z\\^-~×]+|.)[，。；：、！？）》”’」』)\],.;:!?]*", re.DOTALL)


def crlf(text):
    return text.replace("\r\n", "\n").replace("\n", "\r\n")


def byte_order_mark(text):
    return "\ufeff" + text.removeprefix("\ufeff")


def decomposed(text):
    return unicodedata.normalize("NFD", text)


def composed(text):
    return unicodedata.normalize("NFC", text)


SPELLINGS = {"CRLF": crlf, "BOM": byte_order_mark, "NFD": decomposed, "NFC": composed}
LAYOUTS = {**{f"wrapped at {width}": (width, 0) for width in WIDTHS}, "hanging": (72, HANGING)}


def rewrapped(text, clauses, width, hanging):
    """The text with each of its clauses of prose wrapped at another width.

    A blank line is put between clauses whose new lines would not show where the next begins. Left as
    they are: blocks that no program wraps, or with titles so hidden; and the text itself, where so many wrapped lines are left
    that it would be of two widths.
    """
    lines = re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff"))
    out, at, left, made = [], 0, 0, 0
    for block in blocks(clauses, lines):
        wrapped = [wrap(lines[clause["lines"][0] - 1:clause["lines"][1]], clause, width, hanging)
                   for clause in block]
        gap = [] if shows_starts(block, wrapped, width) else [""]
        if is_prose(block, lines) and not (gap and has_title(block)):
            out += lines[at:block[0]["lines"][0] - 1] + wrapped[0]
            out += sum((gap + more for more in wrapped[1:]), [])
            at = block[-1]["lines"][1]
            made += sum(map(len, wrapped)) - 1
            # What is of ideographs and comes wrapped stays as it is.
            left += sum(len(new) - 1 for new in wrapped
                        if IDEOGRAPH.search(new[0]) and new[0] in lines)
        elif is_plain(block):
            left += sum(last - first for first, last in (clause["lines"] for clause in block))
    return text if left * STRAY > made else "\n".join(out + lines[at:])


def blocks(clauses, lines):
    """The runs of clauses between blank lines."""
    found, last = [], 0
    for clause in clauses:
        first, end = clause["lines"]
        if last == first - 1 and last and lines[last - 1].strip():
            found[-1].append(clause)
        else:
            found.append([clause])
        last = end
    return found


def is_plain(block):
    return all(clause["kind"] in ("heading", "paragraph", "item") for clause in block)


def is_prose(block, lines):
    first, last = block[0]["lines"][0], block[-1]["lines"][1]
    prose = [line for clause in block if clause["kind"] != "heading"
             for line in lines[clause["lines"][0] - 1:clause["lines"][1]]]
    return (is_plain(block)
            and not any(UNWRAPPABLE.search(line) or not line.strip() for line in prose)
            and (last == len(lines) or not lines[last].strip())
            and (first == 1 or not lines[first - 2].strip()))


def has_title(block):
    return any(clause["kind"] == "heading" for clause in block)


def shows_starts(block, wrapped, width):
    """Whether each clause begins with a label below the end of one, or below a line with ample room."""
    return all(clause["label"] and above[-1].endswith(ENDS)
               or columns(above[-1] + " " + lines[0].split()[0]) < width * AMPLE
               for clause, above, lines in zip(block[1:], wrapped, wrapped[1:]))


def wrap(lines, clause, width, hanging):
    if clause["kind"] == "heading":
        return lines
    indents = [line[:len(line) - len(line.lstrip())] for line in lines]
    indent = (indents[1] if len(lines) > 1 else indents[0]) + " " * hanging
    paragraph = joined(line.strip() for line in lines)
    if IDEOGRAPH.search(paragraph):
        is_whole = len(lines) == 1 and not ADDRESS.search(paragraph)
        return wrap_ideographs(paragraph, width, indents[0], indent) if is_whole else lines
    if clause["label"]:
        # No program leaves a label alone on its line.
        paragraph = paragraph.replace(" ", BOUND, len(clause["label"].split()))
    wrapped = textwrap.wrap(
        paragraph, width, initial_indent=indents[0], subsequent_indent=indent, expand_tabs=False,
        replace_whitespace=False, break_long_words=False)
    return [line.replace(BOUND, " ") for line in wrapped]


def joined(lines):
    """The lines as one, without a space where a word was broken after its hyphen."""
    return BROKEN.sub("-", "\n".join(lines)).replace("\n", " ")


def wrap_ideographs(paragraph, width, first_indent, indent):
    """Lines of at most so many columns, an ideograph counted as two, broken where one may."""
    lines, line = [], first_indent
    for unit in UNIT.findall(paragraph):
        if line.strip() and columns(line + unit) > width:
            lines.append(line.rstrip())
            line = indent
        if line.strip() or unit != " ":
            line += unit
    return lines + [line]


def columns(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
