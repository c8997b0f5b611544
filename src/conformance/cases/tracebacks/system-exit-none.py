# sys.exit() with nothing exits with 0.
import sys
print("fine")
sys.exit()
