# shutil inside a temporary directory: copies, trees, moves, and how far copyfileobj goes.
import io, os, shutil, tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.makedirs('src/sub')
    for name in ['src/a.txt', 'src/b.tmp', 'src/sub/c.txt']:
        with open(name, 'w') as file:
            file.write(name * 3)
    print(shutil.copy('src/a.txt', 'copy.txt'), shutil.copy2('src/a.txt', 'src/sub'), shutil.copyfile('src/a.txt', 'plain'), open('plain').read())
    print(shutil.copytree('src', 'dst', ignore=shutil.ignore_patterns('*.tmp')), sorted(os.listdir('dst')), sorted(os.listdir('dst/sub')))
    print(shutil.move('copy.txt', 'dst'), shutil.move('dst', 'moved'), sorted(os.listdir('moved')))
    for what, do in {
        'same file': lambda: shutil.copyfile('plain', 'plain'), 'missing': lambda: shutil.copy('nope', 'x'), 'tree exists': lambda: shutil.copytree('src', 'moved'),
        'rmtree of a file': lambda: shutil.rmtree('plain'), 'rmtree of nothing': lambda: shutil.rmtree('nope'), 'move exists': lambda: shutil.move('src/a.txt', 'moved'), 'copy a folder': lambda: shutil.copyfile('src', 'x'),
    }.items():
        try:
            print(what, do())
        except Exception as error:
            print(what, type(error).__name__, str(error).replace(folder, '...'))
    source, target = io.BytesIO(b'0123456789' * 3), io.BytesIO()
    source.seek(5)
    shutil.copyfileobj(source, target, 7)
    print(target.getvalue())
    with open('plain', 'rb') as a, open('again', 'wb') as b:
        shutil.copyfileobj(a, b)
    print(open('again').read())
    shutil.rmtree('moved')
    shutil.rmtree('nope', ignore_errors=True)
    print(sorted(os.listdir('.')), shutil.disk_usage('.')._fields, shutil.which('no-such-program'))
    os.chdir('/')
