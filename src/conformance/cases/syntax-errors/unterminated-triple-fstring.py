# A triple-quoted f-string that does not end.
x = f"""abc
{1}
