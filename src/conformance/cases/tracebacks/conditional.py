# Carets in a conditional expression.
x = [] 
y = 1 if x == [] and x[0] else 2
