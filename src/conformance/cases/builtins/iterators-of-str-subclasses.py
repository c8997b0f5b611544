class T(str): pass
print(type(iter(T('abc'))).__name__, type(iter('abc')).__name__, type(iter(T('é'))).__name__, type(iter('é')).__name__, type(iter(str(T('a')))).__name__, type(iter(T('abc')[:])).__name__)
for i in (iter(T('ab')), iter(T())): print(list(i), i.__length_hint__())
