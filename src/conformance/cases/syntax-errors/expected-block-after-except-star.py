# No indented block after except star.
try:
    pass
except* ValueError:
print("here")
