# A broken program: lambda missing.
x = lambda
