# TemporaryDirectory: there inside the block, gone behind it, with all that was put in.
import os, tempfile

with tempfile.TemporaryDirectory() as folder:
    print(os.path.isdir(folder), os.path.dirname(folder) == tempfile.gettempdir(), os.listdir(folder))
    os.makedirs(os.path.join(folder, 'deep', 'er'))
    for name in ['a', 'deep/b', 'deep/er/c']:
        with open(os.path.join(folder, name), 'w') as file:
            file.write(name)
    print(sorted(os.listdir(folder)), oct(os.stat(folder).st_mode))
print(os.path.exists(folder))
kept = tempfile.TemporaryDirectory(prefix='hotel-', suffix='.room')
print(os.path.basename(kept.name).startswith('hotel-'), kept.name.endswith('.room'), os.path.isdir(kept.name))
kept.cleanup()
print(os.path.exists(kept.name))
with tempfile.TemporaryDirectory(delete=False) as folder:
    pass
print(os.path.isdir(folder))
os.rmdir(folder)
made = tempfile.mkdtemp(dir=tempfile.gettempdir())
print(os.path.isdir(made), oct(os.stat(made).st_mode))
try:
    tempfile.mkdtemp(dir='/no/such/place')
except FileNotFoundError as error:
    print(error.errno, error.filename.startswith('/no/such/place/tmp'))
os.rmdir(made)
