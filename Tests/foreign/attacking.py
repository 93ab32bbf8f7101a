"""Runs ecp on files that attack their reader: each must be refused in one line or read right, quickly, in little
memory, with no file written or opened and no connection made."""
import multiprocessing
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

SECONDS, KIBIBYTES = 2.0, 512 << 10


def attack(ecp, path, wording, folder):
    """Why an attack did not fail, or None; and KiB of memory."""
    start = time.monotonic()
    with open(folder / "said", "wb") as said, open(folder / "told", "wb") as told:
        run = subprocess.Popen([ecp, "convert", path.name], cwd=path.parent, stdout=told, stderr=said)
        _, status, usage = os.wait4(run.pid, 0)
    seconds = min(time.monotonic() - start, usage.ru_utime + usage.ru_stime)
    code = os.waitstatus_to_exitcode(status)
    said, told = (folder / "said").read_text("utf-8"), (folder / "told").read_text("utf-8")
    if seconds > SECONDS:
        return f"took {seconds:.1f} s", usage.ru_maxrss
    if sorted(os.listdir(path.parent)) != [path.name]:
        return f"wrote {os.listdir(path.parent)}", usage.ru_maxrss
    is_refused = code == 2 and wording in (None, ...) and not told and said.count("\n") == 1
    is_read = code == 0 and wording is not None and (wording is ... or wording in told)
    if is_refused or is_read:
        return None, usage.ru_maxrss
    return f"exit {code}, {told[:80]!r}, {said!r}", usage.ru_maxrss


def watched(ecp, path, request):
    """What the reading process opened or connected to once it was to be confined, or None."""
    calls = "open,openat,creat,connect,socket,sendto,execve,clone,fork,setrlimit,prlimit64"
    run = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=" + calls, "-o", "/dev/stderr", ecp, "read-draft", *request, "accept", "-"],
        stdin=open(path, "rb"), capture_output=True)
    lines = run.stderr.decode("utf-8", "replace").splitlines()
    walls = [at for at, line in enumerate(lines) if "RLIMIT_DATA" in line]
    if not walls:
        return "the process was not confined"
    after = [line for line in lines[walls[0]:] if "limit" not in line]
    return f"did {after[0]}" if after else None


def make(content, path):
    """Makes one attack in a process of its own, whose memory is not counted as that of ecp."""
    process = multiprocessing.Process(target=lambda: path.write_bytes(content()))
    process.start()
    process.join()


def run_all(ecp, attacks, name, format_of):
    """Runs attacks, each a name, a file name, what makes its bytes, and the wording that must come out: None for a
    refusal, ... for either. Returns how many did not fail as they should."""
    wrong, most = 0, 0
    strace = shutil.which("strace")
    if not strace:
        print(f"{name}: no strace here, so what is opened is not watched")
    for title, file, content, wording in attacks:
        with tempfile.TemporaryDirectory() as temporary:
            folder = pathlib.Path(temporary)
            (folder / "files").mkdir()
            path = folder / "files" / file
            make(content, path)
            why, memory = attack(ecp, path, wording, folder)
            most = max(most, memory)
            why = why or (f"{memory >> 10} MiB" if memory > KIBIBYTES else None)
            why = why or (strace and watched(ecp, path, [format_of(file)]))
        if why:
            wrong += 1
            print(f"{title}: {why}")
    print(f"{name}: {len(attacks) - wrong} of {len(attacks)} failed as they should, {most >> 10} MiB at most")
    return wrong
