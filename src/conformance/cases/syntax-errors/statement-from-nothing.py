# A broken program: from nothing.
from import x
