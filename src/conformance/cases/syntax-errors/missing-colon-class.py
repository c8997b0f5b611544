# A missing colon after class.
class Room
    pass
