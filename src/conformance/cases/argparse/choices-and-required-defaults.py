"""The words of argparse about choices, and defaults of arguments that must be given."""
import argparse
import contextlib
import io

parser = argparse.ArgumentParser(prog="pool", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
parser.add_argument("--mode", choices=["read", "write"], default="read", help="how to open")
parser.add_argument("--size", type=int, choices=range(1, 4), default=2, help="how many rooms")
parser.add_argument("--name", required=True, help="whose pool")
commands = parser.add_subparsers(dest="command")
commands.add_parser("fill").add_argument("byte", choices=("a", 1, None))

for line in ("--name x --mode append", "--name x --size 9", "--name x drain", "--name x fill z", "--name x fill 1", "--mode read", "-h"):
    out, err = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            print(parser.parse_args(line.split()))
        print(line, "->", out.getvalue(), end="")
    except SystemExit as end:
        print(line, "-> exit", end.code, err.getvalue().splitlines()[-1:], out.getvalue())
