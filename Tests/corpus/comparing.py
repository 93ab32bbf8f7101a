"""Runs `ecp diff --format json` under limits and says what is wrong with the outcome."""
import dataclasses
import json
import os
import resource
import subprocess
import tempfile
import threading
import time

GIGABYTE = 1 << 30
HANG_SECONDS = 60.0


@dataclasses.dataclass
class Outcome:
    status: int
    output: bytes
    message: str
    # On the clock or, where that is less, of the processor: a busy machine fails no comparison, nor
    # do two threads count twice.
    seconds: float

    def comparison(self):
        return json.loads(self.output)


def once(ecp, old, new):
    """The outcome of one comparison; one that hangs is killed, and ends with status -9."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as message:
        child = subprocess.Popen(
            [ecp, "diff", "--format", "json", str(old), str(new)], stdin=subprocess.DEVNULL,
            stdout=output, stderr=message,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (GIGABYTE, GIGABYTE)))
        start = time.monotonic()
        watch = threading.Timer(HANG_SECONDS, child.kill)
        watch.start()
        _, status, usage = os.wait4(child.pid, 0)
        watch.cancel()
        clock = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        message.seek(0)
        return Outcome(child.returncode, output.read(), message.read().decode(errors="replace"),
                       min(clock, usage.ru_utime + usage.ru_stime))


def run(ecp, old, new, limit):
    """The outcome of one comparison, or of the faster of two: one slow run may be the machine's."""
    outcome = once(ecp, old, new)
    if outcome.seconds <= limit:
        return outcome
    return min(outcome, once(ecp, old, new), key=lambda outcome: outcome.seconds)


def refusal_fault(outcome):
    """Why a refusal is not one clear line with status 2, or None."""
    lines = outcome.message.count("\n")
    if outcome.status != 2:
        return f"status {outcome.status}: {outcome.message.strip()[:200]}"
    if outcome.output:
        return "refused, yet wrote to standard output"
    if lines != 1 or not outcome.message.strip():
        return f"refused in {lines} lines: {outcome.message[:200]!r}"
    return None


def no_change(comparison):
    """The first change that is more than nothing, or None."""
    return difference(comparison, lambda change: change["kind"] == "unchanged")


def editorial_at_most(comparison):
    """The first change that is more than editorial, or None."""
    return difference(
        comparison, lambda change: change["kind"] == "unchanged" or change["editorial"])


def difference(comparison, is_plain):
    for number, change in enumerate(comparison["changes"]):
        if is_plain(change) and not change["moved"] and not change["renumbered"]:
            continue
        side = "new" if change["new"] else "old"
        clause = comparison[side]["clauses"][change[side][0]]
        return f"change {number}: {change['kind']} at {clause['address']}, lines {clause['lines']}"
    return None
