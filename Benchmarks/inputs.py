"""Pairs of drafts made of invented words, the same everywhere: all follows from one seed."""
import dataclasses
import functools
import pathlib
import random
import textwrap
import typing

SEED = 20240315
SYLLABLES = "ba co di fen gra hu jol ke lim mo nar os pel qui ral su tor ur ven wi yal zem".split()
VOCABULARY = 6000


@dataclasses.dataclass(frozen=True)
class Mix:
    """Shares of the clauses to which something happens."""
    name: str
    reworded: float
    added: float = 0.01
    removed: float = 0.01
    moved: float = 0.01


STANDARD = Mix("std", reworded=0.03)
HEAVY = Mix("heavy", reworded=0.40)


class Writer:
    """Writes clauses whose words are spread as in prose: few common ones, many rare ones."""

    def __init__(self, chance):
        self.chance = chance
        lengths = chance.choices((1, 2, 2, 3, 4), k=VOCABULARY)
        self.words = sorted({"".join(chance.choices(SYLLABLES, k=length)) for length in lengths})
        chance.shuffle(self.words)
        self.weights = [1 / (rank + 3) for rank in range(len(self.words))]

    def phrase(self, count):
        return self.chance.choices(self.words, self.weights, k=count)

    def clause(self):
        return self.phrase(self.chance.randint(12, 60))

    def reworded(self, clause):
        """The clause with one to three short phrases struck, put in or replaced."""
        words = list(clause)
        for _ in range(self.chance.randint(1, 3)):
            start = self.chance.randrange(len(words))
            words[start:start + self.chance.randint(0, 3)] = self.phrase(self.chance.randint(1, 4))
        return words


def revision(clauses, mix, writer):
    chance, out, carried = writer.chance, [], []
    for clause in clauses:
        dice = chance.random()
        if dice < mix.removed:
            continue
        if dice < mix.removed + mix.moved:
            carried.append(clause)
            continue
        if dice < mix.removed + mix.moved + mix.added:
            out.append(writer.clause())
        elif dice < mix.removed + mix.moved + mix.added + mix.reworded:
            clause = writer.reworded(clause)
        out.append(clause)
    for clause in carried:
        out.insert(chance.randrange(len(out) + 1), clause)
    return out


def written(writer, size):
    """Clauses of so many bytes together."""
    clauses, total = [], 0
    while total < size:
        clauses.append(writer.clause())
        total += sum(map(len, clauses[-1])) + len(clauses[-1]) + 10
    return clauses


# Shapes: from a writer and a size, the clauses of both sides.

def mixed(mix, writer, size):
    clauses = written(writer, size)
    return clauses, revision(clauses, mix, writer)


standard = functools.partial(mixed, STANDARD)
heavy = functools.partial(mixed, HEAVY)


def equal(writer, size):
    clauses = written(writer, size)
    return clauses, clauses


def different(writer, size):
    """Nothing in common, not even a word."""
    return written(writer, size), [[word + "x" for word in clause] for clause in written(writer, size)]


def one_clause(writer, size):
    words = sum(written(writer, size), [])
    return [words], [sum(revision([words[at:at + 30] for at in range(0, len(words), 30)], STANDARD, writer), [])]


def backwards(writer, size):
    clauses = written(writer, size)
    return clauses, clauses[::-1]


def near_duplicates(writer, size):
    """One clause over and over, but for a number; each number is one more in the new text."""
    clause = writer.phrase(30)
    count = size // (len(" ".join(clause)) + 10)
    numbered = [clause[:15] + [str(number)] + clause[15:] for number in range(count + 1)]
    return numbered[:-1], numbered[1:]


def one_against_many(writer, size):
    """Twelve clauses of one word's difference against many such."""
    clause = writer.phrase(7)
    def like(number):
        return clause[:number % 7] + [f"w{number}"] + clause[number % 7 + 1:]
    return [like(number) for number in range(12)], [like(1000 + number) for number in range(size // 60)]


def tiny(writer, size):
    """Clauses of one word or two; 200,000 of them at 2 MB."""
    clauses = [writer.phrase(writer.chance.randint(1, 2)) for _ in range(size // 10)]
    return clauses, revision(clauses, STANDARD, writer)


def rendered(clauses, form):
    """A heading every twenty clauses, each clause numbered under its heading; bare ones are not."""
    blocks = []
    for index, clause in enumerate(clauses):
        text = " ".join(clause)
        if form != "bare":
            if index % 20 == 0:
                blocks.append(f"## Section {index // 20 + 1}")
            text = f"{index % 20 + 1} that {text};"
        blocks.append(textwrap.fill(text, 90) if form == "wrapped" else text)
    return "\n\n".join(blocks) + "\n"


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    size: int
    shape: typing.Callable
    form: str = "lines"
    rounds: int = 7

    def files(self, folder):
        """Writes both sides, if they are not there yet, and returns their paths."""
        old, new = (folder / f"{self.name.replace(' ', '-')}.{side}.md" for side in ("old", "new"))
        if not new.exists():
            sides = self.shape(Writer(random.Random(f"{SEED} {self.name}")), self.size)
            for path, clauses in zip((old, new), sides):
                path.write_text(rendered(clauses, self.form))
        return old, new


@dataclasses.dataclass(frozen=True)
class Given:
    """Two texts that are there."""
    name: str
    folder: pathlib.Path
    rounds: int = 5

    def files(self, _):
        return self.folder / "old.txt", self.folder / "new.txt"


CASES = [
    Case("std 10 KB", 10_000, standard, rounds=15),
    Case("std 100 KB", 100_000, standard, rounds=11),
    Case("std 1 MB", 1_000_000, standard),
    Case("heavy 1 MB", 1_000_000, heavy),
    Case("wrapped 1 MB", 1_000_000, standard, form="wrapped"),
    Case("equal 1 MB", 1_000_000, equal, rounds=5),
    Case("different 1 MB", 1_000_000, different, rounds=5),
    Case("one clause 1 MB", 1_000_000, one_clause, form="bare", rounds=5),
    Case("backwards 1 MB", 1_000_000, backwards, rounds=5),
    Case("near-duplicates 1 MB", 1_000_000, near_duplicates, form="bare", rounds=5),
    Case("one against many 1 MB", 1_000_000, one_against_many, form="bare", rounds=5),
    Case("tiny 2 MB", 2_000_000, tiny, form="bare", rounds=5),
    Case("std 10 MB", 10_000_000, standard, rounds=3),
    Case("heavy 10 MB", 10_000_000, heavy, rounds=3),
    Case("std 50 MB", 50_000_000, standard, rounds=1),
]
# Made into Word files: about 200 pages.
WORD_CASES = [Case("Word 1 MB", 1_000_000, standard, form="bare", rounds=3)]
# Doubled, to see that no time more than doubles with the input.
CASES += [
    dataclasses.replace(case, name=case.name.replace("1 MB", "2 MB"), size=2 * case.size, rounds=3)
    for case in CASES
    if case.shape in (different, one_clause, backwards, near_duplicates, one_against_many)
]


def largest(corpus, count):
    """The largest pairs of a corpus of versions; none where it is absent."""
    folders = [path.parent for path in corpus.glob("pairs/*/old.txt")]
    folders.sort(key=lambda folder: -sum(path.stat().st_size for path in folder.glob("*.txt")))
    return [Given(folder.name, folder) for folder in folders[:count]]
