"""Runs `ecp diff --format json` under limits and says what is wrong with the outcome."""
import dataclasses
import json
import resource
import subprocess
import time

GIGABYTE = 1 << 30


@dataclasses.dataclass
class Outcome:
    status: int
    output: bytes
    message: str
    seconds: float

    def comparison(self):
        return json.loads(self.output)


def run(ecp, old, new, seconds):
    """The outcome of one comparison; raises TimeoutExpired beyond `seconds`."""
    limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (GIGABYTE, GIGABYTE))
    start = time.perf_counter()
    done = subprocess.run([ecp, "diff", "--format", "json", str(old), str(new)], stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=seconds, preexec_fn=limit)
    return Outcome(done.returncode, done.stdout, done.stderr.decode(errors="replace"), time.perf_counter() - start)


def refusal_fault(outcome):
    """Why a refusal is not one clear line with status 2, or None."""
    if outcome.status != 2:
        return f"status {outcome.status}: {outcome.message.strip()[:200]}"
    if outcome.output:
        return "refused, yet wrote to standard output"
    if outcome.message.count("\n") != 1 or not outcome.message.strip():
        return f"refused in {outcome.message.count(chr(10))} lines: {outcome.message[:200]!r}"
    return None


def difference(comparison, editorial_allowed):
    """The first change that is more than nothing (or, where allowed, more than editorial), or None."""
    for number, change in enumerate(comparison["changes"]):
        plain = change["kind"] == "unchanged" or (editorial_allowed and change["editorial"])
        if not plain or change["moved"] or change["renumbered"]:
            clauses = [comparison[side]["clauses"][i] for side in ("old", "new") for i in change[side]]
            where = clauses[0] if clauses else {}
            return f"change {number} ({where.get('address')}, lines {where.get('lines')}): {change['kind']}"
    return None
