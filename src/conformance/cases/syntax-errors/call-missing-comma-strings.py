# A broken call or display: missing comma strings.
print("a" b)
