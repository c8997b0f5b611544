# A broken program: type no value.
type X
