# A target that cannot be assigned: lambda.
lambda: x = 1
