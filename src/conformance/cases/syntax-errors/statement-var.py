# A broken program: var.
var x = 1
