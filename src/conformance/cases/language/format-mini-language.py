# The format mini-language for ints, floats and strings.
for spec in ["", "d", "5d", "<5d", "^7d", "05d", "+d", " d", ",", "_", "x", "X", "#x", "#010x", "o", "#o", "b", "#b", "_b", "c", "e", "f", ".3f", "g", "%", "n", "*>8d", "=+6d", "08,d", "<08d", "G", "E"]:
    print(spec, "|", format(1234, spec) if spec != "c" else format(65, spec), "|", sep="")
for spec in ["", "f", ".0f", ".2f", "10.3f", "<10.2f|", "+.1f", "e", ".2e", "g", ".3g", "G", "%", ".1%", ",.2f", "_.1f", "010.2f", "n", "#.0f", "z.1f", ".10g", "E", "s"]:
    try:
        print(spec, format(-1234.5678, spec.rstrip("|")), sep=" : ")
    except ValueError as error:
        print(spec, error)
for spec in ["", "s", "10", "<10", ">10", "^10", "*^10", ".3", "10.2", "010", "=10", ",", "d", "+", "#"]:
    try:
        print(spec, format("hotel", spec), sep=" : ")
    except ValueError as error:
        print(spec, error)
print(format(0.0, "z.1f"), format(-0.04, "z.1f"), format(-0.04, ".1f"), format(float("nan"), "08.2f"), format(float("-inf"), "f"), format(True, "5"), format(10**25, ","), format(-255, "#x"), format(1e100, ".3g"), format(123456789.0, "g"), format(0.0001, "g"), format(0.00001, "g"))
