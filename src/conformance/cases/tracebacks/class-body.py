# An error in a class body shows the class's name as frame.
class Room:
    size = 5
    beds = size / 0
