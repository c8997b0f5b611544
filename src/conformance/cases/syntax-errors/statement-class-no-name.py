# A broken program: class no name.
class:
    pass
