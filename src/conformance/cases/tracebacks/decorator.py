# A wrapped call shows both frames.
def logged(function):
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper
@logged
def divide(a, b):
    return a / b
divide(1, b=0)
