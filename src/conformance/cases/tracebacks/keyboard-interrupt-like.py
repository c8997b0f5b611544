# A BaseException that is no Exception passes "except Exception".
class Leave(BaseException):
    pass
try:
    raise Leave("now")
except Exception:
    print("never")
finally:
    print("finally")
