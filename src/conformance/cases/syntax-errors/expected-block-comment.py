# Only a comment where a block should be.
if True:
    # nothing
x = 1
