"""measure.py RUNS NAME=COMMAND...: runs the commands in turn, whole processes from outside, and prints a table of medians.

Wall and processor time in milliseconds, the peak of the largest process in MiB, and the wall time as a multiple of the first command's.
"""
import os
import shlex
import statistics
import subprocess
import sys
import time

runs, commands = int(sys.argv[1]), [one.split("=", 1) for one in sys.argv[2:]]
taken = {name: [] for name, _ in commands}
for _ in range(runs):
    for name, command in commands:
        begun = time.monotonic()
        process = subprocess.Popen(shlex.split(command), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        talk = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        if status:
            sys.exit(f"{name} failed: {talk.decode(errors='replace')[-500:]}")
        taken[name].append((1000 * (time.monotonic() - begun), 1000 * (used.ru_utime + used.ru_stime), used.ru_maxrss / 1024))
first = None
print("| | wall ms | least–most | processor ms | peak MiB | × |\n|---|--:|--:|--:|--:|--:|")
for name, _ in commands:
    walls = [one[0] for one in taken[name]]
    wall = statistics.median(walls)
    first = first or wall
    print(f"| {name} | {wall:,.0f} | {min(walls):,.0f}–{max(walls):,.0f} | {statistics.median(one[1] for one in taken[name]):,.0f} | {max(one[2] for one in taken[name]):,.0f} | {wall / first:.2f} |")
