# A broken program: dotted assign.
import a.b as c.d
