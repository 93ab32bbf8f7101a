"""Wall time and peak memory of whole processes, runs of the tools taking turns."""
import dataclasses
import os
import resource
import statistics
import subprocess
import threading
import time


@dataclasses.dataclass
class Measure:
    milliseconds: list = dataclasses.field(default_factory=list)
    processor: list = dataclasses.field(default_factory=list)
    peak_kib: int = 0
    failure: str = ""

    @property
    def median(self):
        return statistics.median(self.milliseconds) if self.milliseconds else None

    @property
    def median_processor(self):
        return statistics.median(self.processor) if self.processor else None


def least_peak_kib():
    """This process's own peak: a child's is counted from its fork, so nothing below can be told."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def once(tool, folder):
    """(wall and processor milliseconds, peak KiB, failure) of one run."""
    start = time.perf_counter()
    child = subprocess.Popen(tool.command, cwd=folder, stdin=subprocess.DEVNULL,
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    watch = threading.Timer(tool.patience, child.kill)
    watch.start()
    message = child.stderr.read().decode(errors="replace").strip()
    _, status, usage = os.wait4(child.pid, 0)
    took = (time.perf_counter() - start) * 1000
    processor = (usage.ru_utime + usage.ru_stime) * 1000
    watch.cancel()
    child.stderr.close()
    child.returncode = os.waitstatus_to_exitcode(status)
    if took >= tool.patience * 1000:
        return took, processor, usage.ru_maxrss, f"> {tool.patience} s"
    failure = "" if child.returncode in tool.good else f"status {child.returncode} {message[:80]}"
    return took, processor, usage.ru_maxrss, failure


def interleaved(tools, rounds, folder):
    """Runs each tool once a round, after a warming round; one that fails or takes long drops out."""
    measures = {tool.name: Measure() for tool in tools}
    for number in range(rounds + 1):
        for tool in tools:
            measure = measures[tool.name]
            if measure.failure:
                continue
            took, processor, peak, measure.failure = once(tool, folder)
            if number > 0 and not measure.failure:
                measure.milliseconds.append(took)
                measure.processor.append(processor)
            measure.peak_kib = max(measure.peak_kib, peak)
    return measures
