# A broken program: finally alone.
finally:
    pass
