# A target that cannot be assigned: import as attr.
import a as b.c
