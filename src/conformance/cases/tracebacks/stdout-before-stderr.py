# What was printed before stays.
print("one", end="")
print(" two", flush=True)
import sys
print("to stderr", file=sys.stderr)
sys.stderr.write("raw\n")
sys.stdout.write("raw out\n")
int("zz", 16)
