"""What the measuring scripts share: one core, wall time, folders under .build/bench."""
import os
import shutil
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
BENCH = os.path.relpath(os.path.join(HERE, "..", ".build", "bench"))
ONE_CORE = ["taskset", "-c", "0"] if shutil.which("taskset") else []


def timed(command, out=subprocess.DEVNULL):
    """Seconds of wall time and megabytes of memory at the highest, of one run that must succeed."""
    start = time.perf_counter()
    process = subprocess.Popen(ONE_CORE + command, stdin=subprocess.DEVNULL, stdout=out,
                               stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.stderr.write("".join(errors.decode(errors="replace").splitlines(keepends=True)[:3]))
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return seconds, usage.ru_maxrss * 1024 / 1e6


def peers():
    """The Python of an environment of its own with the peers of peers.txt, made where it is missing."""
    environment = os.path.join(BENCH, "peers")
    python = os.path.join(environment, "bin", "python")
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    subprocess.run([python, "-m", "pip", "install", "-q", "-r", os.path.join(HERE, "peers.txt")], check=True)
    return python
