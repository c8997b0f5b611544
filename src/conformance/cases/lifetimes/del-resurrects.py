# __del__ may put the object back, and runs only once.
kept = []
class Ghost:
    def __del__(self):
        print("leaving")
        kept.append(self)
ghost = Ghost()
del ghost
print(len(kept))
kept.clear()
print("cleared", len(kept))
