# A target that cannot be assigned: import as literal.
import a as 5
