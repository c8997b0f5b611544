# A broken program: walrus unparenthesised lambda.
x = lambda: y := 1
