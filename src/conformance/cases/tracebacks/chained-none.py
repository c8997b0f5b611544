# raise from None hides the first exception.
try:
    {}["key"]
except KeyError:
    raise LookupError("no such room") from None
