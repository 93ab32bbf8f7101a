"""Pairs of drafts made of invented words, the same everywhere: all follows from one seed."""
import dataclasses
import random
import textwrap

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


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    size: int
    mix: Mix
    wrapped: bool = False
    rounds: int = 7


CASES = [
    Case("std 10 KB", 10_000, STANDARD, rounds=15),
    Case("std 100 KB", 100_000, STANDARD, rounds=11),
    Case("std 1 MB", 1_000_000, STANDARD),
    Case("heavy 1 MB", 1_000_000, HEAVY),
    Case("wrapped 1 MB", 1_000_000, STANDARD, wrapped=True),
    Case("std 10 MB", 10_000_000, STANDARD, rounds=3),
    Case("heavy 10 MB", 10_000_000, HEAVY, rounds=3),
]


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


def rendered(clauses, wrapped):
    """A heading every twenty clauses, each clause numbered under its heading."""
    blocks = []
    for index, clause in enumerate(clauses):
        if index % 20 == 0:
            blocks.append(f"## Section {index // 20 + 1}")
        text = f"{index % 20 + 1} that {' '.join(clause)};"
        blocks.append(textwrap.fill(text, 90) if wrapped else text)
    return "\n\n".join(blocks) + "\n"


def make(case, folder):
    """Writes the two sides of a case, if they are not there yet, and returns their paths."""
    old, new = (folder / f"{case.name.replace(' ', '-')}.{side}.md" for side in ("old", "new"))
    if not new.exists():
        writer = Writer(random.Random(f"{SEED} {case.name}"))
        clauses, size = [], 0
        while size < case.size:
            clauses.append(writer.clause())
            size += sum(map(len, clauses[-1])) + len(clauses[-1]) + 10
        old.write_text(rendered(clauses, case.wrapped))
        new.write_text(rendered(revision(clauses, case.mix, writer), case.wrapped))
    return old, new
