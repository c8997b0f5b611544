# __exit__ raising chains with the block's exception.
class Door:
    def __enter__(self):
        return self
    def __exit__(self, *details):
        raise OSError("stuck")
with Door():
    raise ValueError("inside")
