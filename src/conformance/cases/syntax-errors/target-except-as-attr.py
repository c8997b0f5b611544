# A target that cannot be assigned: except as attr.
try:
    pass
except E as a.b:
    pass
