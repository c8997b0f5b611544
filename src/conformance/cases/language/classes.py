# Classes: attributes, methods, inheritance and introspection.
class Animal:
    kind = "animal"
    def __init__(self, name):
        self.name = name
    def speak(self):
        return f"{self.name} makes {self.sound()}"
    def sound(self):
        return "a noise"
    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"
class Dog(Animal):
    def __init__(self, name, breed="mutt"):
        super().__init__(name)
        self.breed = breed
    def sound(self):
        return "woof"
dog = Dog("Rex")
print(dog.speak(), dog, [dog], dog.kind, Dog.__mro__ == (Dog, Animal, object), Dog.__bases__, isinstance(dog, Animal), issubclass(Dog, Animal))
dog.kind = "own"
print(dog.kind, Dog.kind, dog.__dict__, vars(dog) is dog.__dict__)
del dog.kind
print(dog.kind, Dog.__name__, Dog.__qualname__, Dog.__module__, dog.__class__ is Dog)
print(str(Dog), repr(Dog.speak).split(" at ")[0], type(dog.speak).__name__, dog.speak.__self__ is dog, dog.speak.__func__ is Animal.speak)
def outside(self):
    return self.name.upper()
Dog.shout = outside
print(dog.shout(), Dog("Al").shout(), hasattr(dog, "shout"), getattr(dog, "nothing", "default"))
