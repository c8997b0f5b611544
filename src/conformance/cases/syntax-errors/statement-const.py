# A broken program: const.
const x = 1
