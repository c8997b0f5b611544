# A broken program: global empty.
global
