# A target that cannot be assigned: set.
{a} = x
