# except* re-raises what it does not handle.
try:
    raise ExceptionGroup("mixed", [ValueError("v"), TypeError("t")])
except* ValueError as group:
    print("handled", group.exceptions)
