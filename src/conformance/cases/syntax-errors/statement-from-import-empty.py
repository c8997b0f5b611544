# A broken program: from import empty.
from x import ()
