# A broken program: from import nothing.
from x import
