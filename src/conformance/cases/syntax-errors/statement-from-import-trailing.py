# A broken program: from import trailing.
from x import a,
