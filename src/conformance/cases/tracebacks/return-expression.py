# Carets in a return with arithmetic.
def area(w, h):
    return (w * 2) + (h ** 2) / (w - h)
area(3, 3)
