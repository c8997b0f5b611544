# A line that is indented with tabs.
def f():
	x = 5 5
