# A broken program: async alone.
async x
