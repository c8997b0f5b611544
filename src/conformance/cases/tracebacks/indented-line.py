# The shown line loses its indentation.
def deep():
    if True:
        for value in [0]:
            try:
                        print(10 // value)
            finally:
                print("finally")
deep()
