# A syntax error in text given to exec, uncaught.
def run(text):
    exec(text)
run("x = = 1")
