# SPDX-License-Identifier: GPL-2.0-or-later
"""The programs as tests run them, in a pipe or on a terminal; what runs a test is called with BIN SOURCE."""
import fcntl
import os
import pathlib
import pty
import select
import struct
import subprocess
import sys
import termios

BIN = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
SAMPLE = SOURCE / "data/archive"
OF_THE_USER = ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "PAPERSEARCH_DB", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS")


def environment(more=None):
    return {**{k: v for k, v in os.environ.items() if k not in OF_THE_USER}, "XDG_CONFIG_HOME": "/nowhere", **(more or {})}


def run(program, *args, env=None, **more):
    return subprocess.run([str(BIN / program), *map(str, args)], capture_output=True, env=environment(env), **more)


def on_terminal(program, *args, columns=80, lines=24, env=None):
    """The exit code, and what the program writes to a terminal of this size, stdout and stderr."""
    ours, theirs = pty.openpty()  # their end stays open here as well: with the last close the kernel may drop what is unread
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    process = subprocess.Popen([str(BIN / program), *map(os.fsencode, args)], stdin=theirs, stdout=theirs, stderr=theirs,
                               env=environment({"TERM": "xterm", "PAPERSEARCH_PAGER": "", **(env or {})}))
    out, ended = b"", False
    while not ended or select.select([ours], [], [], 0)[0]:
        ended = process.poll() is not None
        if select.select([ours], [], [], 0.01)[0]:
            out += os.read(ours, 65536)
    os.close(ours)
    os.close(theirs)
    return process.returncode, out
