# A target that cannot be assigned: await.
x = yield = 1
