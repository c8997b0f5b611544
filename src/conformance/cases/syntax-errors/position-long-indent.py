# An error deep in a block.
class A:
    def f(self):
        if True:
            for x in y:
                print(x y)
