"""A super that lacks an attribute: the names that its object's class has are what it may have meant."""
import traceback


class Guest:
    def __add__(self, other):
        return self

    def check_in(self):
        return "in"


class Regular(Guest):
    def __init__(self):
        self.room = 101

    def add(self):
        return super().__radd__(1)

    def enter(self):
        return super().chek_in()

    def number(self):
        return super().rom

    def listed(self):
        return sorted(set(super().__dir__()) & {"room", "check_in", "add"}), dir(super()) == super().__dir__()


for method in (Regular.add, Regular.enter, Regular.number):
    try:
        method(Regular())
    except AttributeError as error:
        traceback.print_exception(error, limit=0)
        print(traceback.format_exception_only(error))
print(Regular().listed())
Regular().enter()
