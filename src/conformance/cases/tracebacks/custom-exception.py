# A user's exception class shows its name and str().
class BufferPinned(BufferError):
    def __init__(self, count):
        super().__init__(f"{count} cards are out")
        self.count = count
raise BufferPinned(3)
