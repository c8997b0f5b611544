# A broken program: except alone.
except:
    pass
