# A syntax error in text compiled under a name.
compile("a = (1,\nb", "lesson.py", "exec")
