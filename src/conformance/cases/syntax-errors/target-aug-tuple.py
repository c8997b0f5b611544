# A target that cannot be assigned: aug tuple.
(a, b) += 1
