# assert raises AssertionError with its message.
assert True
assert 1, "never shown"
for message in ["text", 5, None, ("a", 1)]:
    try:
        assert False, message
    except AssertionError as error:
        print(repr(error), str(error))
try:
    assert []
except AssertionError as error:
    print(repr(error), error.args)
def nothing(): pass
def dots(): ...
print(nothing(), dots(), ...)
