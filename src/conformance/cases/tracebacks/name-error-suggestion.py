# NameError suggests a near name.
reception = 5
print(receptoin)
