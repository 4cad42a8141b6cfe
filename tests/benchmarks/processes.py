"""What processes use: peak memory, and which processes are below which."""

import os
import resource
from collections.abc import Collection
from pathlib import Path

_KIB = 1024


def below(parent: int | None = None) -> set[int]:
    """The processes below one (this one by default), to any depth. Linux."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                # The name, in brackets, may hold spaces: what counts stands after it.
                fields = (entry / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()
            except OSError:
                continue
            parents[int(entry.name)] = int(fields[1])
    found: set[int] = set()
    wanted = {parent or os.getpid()}
    while wanted:
        wanted = {pid for pid, of in parents.items() if of in wanted} - found
        found |= wanted
    return found


def memory(pids: Collection[int], *, peak: bool = False) -> int:
    """Bytes that the processes hold now, or held at most, together; those that ended count 0."""
    return sum(_status(pid, "VmHWM" if peak else "VmRSS") for pid in pids)


def _status(pid: int, name: str) -> int:
    try:
        lines = Path(f"/proc/{pid}/status").read_text("utf-8", "replace").splitlines()
    except OSError:
        return 0
    value = next((line.split()[1] for line in lines if line.startswith(f"{name}:")), "0")
    return int(value) * _KIB


def largest_child() -> int:
    """Bytes that the largest of this process's ended children held at most."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * _KIB
