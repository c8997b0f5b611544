# A failed assertion without a message.
def check(value):
    assert value > 10
check(5)
