# A missing colon after class with bases.
class Room(object)
    pass
