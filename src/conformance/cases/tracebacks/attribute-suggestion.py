# AttributeError suggests a near attribute.
class Room:
    def __init__(self):
        self.number = 1
Room().nunber
