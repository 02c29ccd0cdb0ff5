"""holding.py LOCK COMMAND...: run a command while the lock of a store's queue is held; its exit status."""
import fcntl
import os
import struct
import subprocess
import sys

WHOLE_FILE = struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, 0, 0, 0)

with open(sys.argv[1], "r+b") as lock:
    fcntl.fcntl(lock, fcntl.F_OFD_SETLK, WHOLE_FILE)
    sys.exit(subprocess.run(sys.argv[2:]).returncode)
