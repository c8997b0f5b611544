# An exception in a finally block chains.
def work():
    try:
        int("x")
    finally:
        [].pop()
work()
