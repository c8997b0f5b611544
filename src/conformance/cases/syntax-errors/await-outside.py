# A statement where it may not stand: await outside.
await x
