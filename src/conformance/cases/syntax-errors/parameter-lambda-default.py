# A broken parameter list: lambda default.
f = lambda a=1, b: 1
