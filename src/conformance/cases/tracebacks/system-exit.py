# SystemExit with a number sets the exit status.
import sys
print("leaving")
sys.exit(3)
