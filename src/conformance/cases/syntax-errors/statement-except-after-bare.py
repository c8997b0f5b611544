# A broken program: except after bare.
try:
    pass
except:
    pass
except ValueError:
    pass
