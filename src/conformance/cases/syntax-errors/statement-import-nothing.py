# A broken program: import nothing.
import
