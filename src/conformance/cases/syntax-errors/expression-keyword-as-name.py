# A broken program: keyword as name.
class = 5
