# UnboundLocalError names the variable.
count = 1
def more():
    count += 1
more()
